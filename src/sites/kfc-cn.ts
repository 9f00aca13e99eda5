import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'kfc-cn',
  name: { zh: '肯德基', en: 'KFC China' },
  aliases: ['kendeji', 'kfc'],
  category: 'membership',
  icon: 'kfc',
  hosts: ['kfc.com.cn'],
  rebind: {
    appPath: {
      zh: '肯德基 > 我的 > 设置 > 账号安全 > 手机号',
      en: 'KFC app > Me > Settings > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['肯德基'],
  hotline: '4008-823-823',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
