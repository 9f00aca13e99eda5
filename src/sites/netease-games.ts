import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'netease-games',
  name: { zh: '网易游戏', en: 'NetEase Games' },
  aliases: ['wangyi youxi', '梦幻西游', '阴阳师', '大话西游'],
  category: 'game',
  hosts: [],
  rebind: {
    url: 'https://reg.163.com/naq/safe-index',
    appPath: {
      zh: '多数游戏用网易账号登录：在网易账号里改一次即可。',
      en: 'Most titles sign in with the NetEase account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['netease-mail', 'netease163', 'youdao'],
  sources: ['public source code: NetEase mpay SDK uses reg.163.com'],
  unverified: ['sharesAccountWith'],
});
