import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'mybank',
  name: { zh: '网商银行', en: 'MYbank' },
  aliases: ['wangshang yinhang', '网商'],
  category: 'bank',
  hosts: ['mybank.cn'],
  rebind: {
    appPath: {
      zh: '网商银行 > 我的 > 设置 > 手机号。多数情况下跟随支付宝的身份信息。',
      en: 'MYbank app > Me > Settings > Phone number. In many cases it follows your Alipay identity.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '没有网点：通过支付宝或 App 刷脸。',
      en: 'There are no branches: use the face check in Alipay or in the app.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['网商银行'],
  hotline: '95188',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
