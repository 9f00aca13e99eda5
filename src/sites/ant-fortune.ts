import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ant-fortune',
  name: { zh: '蚂蚁财富', en: 'Ant Fortune' },
  aliases: ['mayi caifu', '蚂蚁基金', 'mayi jijin'],
  category: 'securities',
  hosts: ['antfortune.com'],
  rebind: {
    url: 'https://custweb.alipay.com/account/index.htm',
    appPath: {
      zh: '跟随支付宝账号：支付宝 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Follows your Alipay account: Alipay > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'unknown',
  smsSignatures: ['支付宝', '蚂蚁财富'],
  hotline: '95188',
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['alipay'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
