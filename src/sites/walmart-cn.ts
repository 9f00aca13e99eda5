import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'walmart-cn',
  name: { zh: '沃尔玛', en: 'Walmart China' },
  aliases: ['woerma', 'walmart'],
  category: 'membership',
  hosts: ['walmart.cn'],
  rebind: {
    appPath: {
      zh: '沃尔玛小程序 > 我的 > 会员信息 > 手机号',
      en: 'Walmart mini-programme > Me > Member information > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['沃尔玛'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
