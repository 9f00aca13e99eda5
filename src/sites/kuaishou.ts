import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'kuaishou',
  name: { zh: '快手', en: 'Kuaishou' },
  aliases: ['kuai shou', 'ks', 'kwai'],
  category: 'video',
  icon: 'kuaishou',
  hosts: ['kuaishou.com'],
  rebind: {
    appPath: {
      zh: '快手 > 设置 > 账号与安全 > 手机号',
      en: 'Kuaishou > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['快手'],
  lookups: ['yizhengtongcha'],
  sources: [
    'public source code: only a login page on passport.kuaishou.com is seen',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2022',
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
