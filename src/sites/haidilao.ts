import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'haidilao',
  name: { zh: '海底捞', en: 'Haidilao' },
  aliases: ['hai di lao', 'haidilao huoguo'],
  category: 'membership',
  hosts: ['haidilao.com'],
  rebind: {
    appPath: {
      zh: '海底捞 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Haidilao app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['海底捞'],
  hotline: '400-910-7107',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
