import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'starbucks-cn',
  name: { zh: '星巴克', en: 'Starbucks China' },
  aliases: ['xingbake', '星享俱乐部', 'starbucks'],
  category: 'membership',
  icon: 'starbucks',
  hosts: ['starbucks.com.cn'],
  rebind: {
    appPath: {
      zh: '星巴克 > 我的 > 设置 > 账户信息 > 手机号',
      en: 'Starbucks app > Me > Settings > Account information > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '会员就挂在号码上，余额、积分和券都跟着号码走。停用号码前，先在 App 里换号或找客服转走。',
      en: 'The membership hangs on the number itself: balance, points and coupons stay with it. Move them in the app or through customer service before you give the number up.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['星巴克'],
  hotline: '400-820-6998',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
