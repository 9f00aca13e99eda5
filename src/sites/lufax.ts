import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'lufax',
  name: { zh: '陆金所', en: 'Lufax' },
  aliases: ['lujinsuo', 'lu jin suo'],
  category: 'finance-other',
  hosts: ['lu.com'],
  rebind: {
    appPath: {
      zh: '陆金所 > 我的 > 账户设置 > 手机号',
      en: 'Lufax app > Me > Account settings > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '凭身份信息、银行卡和刷脸核验身份。',
      en: 'You prove who you are with ID data, bank card and face.',
    },
  },
  smsLogin: 'unknown',
  hotline: '400-866-6618',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
