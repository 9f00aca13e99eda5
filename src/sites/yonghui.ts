import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'yonghui',
  name: { zh: '永辉生活', en: 'Yonghui' },
  aliases: ['yonghui shenghuo', '永辉', 'yonghui chaoshi'],
  category: 'membership',
  hosts: ['yonghui.com.cn'],
  rebind: {
    appPath: {
      zh: '永辉生活 > 我的 > 设置 > 账号与安全',
      en: 'Yonghui app > Me > Settings > Account & security',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['永辉生活'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
