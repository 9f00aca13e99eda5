import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'mcdonalds-cn',
  name: { zh: '麦当劳', en: 'McDonald’s China' },
  aliases: ['maidanglao', 'mcdonalds'],
  category: 'membership',
  icon: 'mcdonalds',
  hosts: ['mcdonalds.com.cn'],
  rebind: {
    appPath: {
      zh: '麦当劳 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'McDonald’s app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['麦当劳'],
  hotline: '400-517-517',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
