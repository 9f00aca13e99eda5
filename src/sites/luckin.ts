import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'luckin',
  name: { zh: '瑞幸咖啡', en: 'Luckin Coffee' },
  aliases: ['ruixing kafei', 'ruixing', '瑞幸'],
  category: 'membership',
  hosts: ['lkcoffee.com', 'luckincoffee.com'],
  rebind: {
    appPath: {
      zh: '瑞幸咖啡 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Luckin app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['瑞幸咖啡'],
  hotline: '4000-100-100',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
