import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'jd-finance',
  name: { zh: '京东金融', en: 'JD Finance / Baitiao' },
  aliases: ['jingdong jinrong', '白条', 'baitiao', '京东白条'],
  category: 'payment',
  hosts: ['jr.jd.com'],
  rebind: {
    appPath: {
      zh: '京东或京东金融 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'JD or JD Finance app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用的是京东账号，在京东改一次即可；旧号已停用就找京东客服人工审核。',
      en: 'It uses your JD account: change it once at JD. If the old number is dead, JD support reviews it by hand.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['京东'],
  hotline: '95118',
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['jd', 'jd-express'],
  sources: ['http://news.peee.net/zonhe/202512/400997.html', 'https://github.com/SoFriendly/2fhey/issues/72'],
  asOf: '2025',
  unverified: ['hosts', 'hotline', 'smsLogin'],
});
