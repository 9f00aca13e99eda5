import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'aliexpress',
  name: { zh: '速卖通', en: 'AliExpress' },
  aliases: ['sumaitong'],
  category: 'shopping',
  icon: 'aliexpress',
  hosts: ['aliexpress.com', 'aliexpress.ru', 'aliexpress.us'],
  rebind: {
    appPath: {
      zh: 'App：账户 > 设置 > 账户安全 > 更换手机号',
      en: 'App: Account > Settings > Account security > Change phone number',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'apple/password-manager-resources: quirks/shared-credentials.json',
    '2factorauth/twofactorauth: entries/a/aliexpress.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
