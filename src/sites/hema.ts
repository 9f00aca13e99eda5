import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'hema',
  name: { zh: '盒马', en: 'Freshippo (Hema)' },
  aliases: ['he ma', '盒马鲜生', 'freshippo'],
  category: 'shopping',
  hosts: ['freshhema.com', 'hemaos.com'],
  rebind: {
    appPath: {
      zh: '盒马 App > 我的 > 设置 > 账号与安全 > 手机号（也可能跟着淘宝、支付宝的登录走）',
      en: 'Hema app > Mine > Settings > Account & security > Phone number (may follow your Taobao or Alipay sign-in)',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '储值、积分和券都记在号码上：停用旧号前先在 App 里改，或让客服改。',
      en: 'Stored value, points and coupons sit on the number itself: change it in the app, or have customer service do it, before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['盒马'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
