import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sams-club',
  name: { zh: '山姆会员商店', en: 'Sam’s Club China' },
  aliases: ['shanmu', '山姆', 'sams club'],
  category: 'membership',
  hosts: ['samsclub.cn'],
  rebind: {
    appPath: {
      zh: '山姆会员商店 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Sam’s Club app > Me > Settings > Account & security > Phone number',
    },
    counter: {
      zh: '会员卡可带身份证到门店服务台办理。',
      en: 'The card can be served at a store’s service desk with your ID card.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['山姆会员商店'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
