import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'lazada',
  name: { zh: '来赞达', en: 'Lazada' },
  aliases: ['laizanda'],
  category: 'shopping',
  hosts: [
    'lazada.co.id',
    'lazada.co.th',
    'lazada.com',
    'lazada.com.my',
    'lazada.com.ph',
    'lazada.sg',
    'lazada.vn',
  ],
  rebind: {
    appPath: {
      zh: 'App：账户 > 设置 > 账户信息 > 更换手机号',
      en: 'App: Account > Settings > Account information > Change mobile',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: ['2factorauth/twofactorauth: entries/l/lazada.com.json'],
  asOf: '2025',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
