import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'heroku',
  name: { zh: 'Heroku', en: 'Heroku' },
  category: 'developer',
  hosts: ['heroku.com'],
  rebind: {
    url: 'https://dashboard.heroku.com/account',
    appPath: {
      zh: '网页控制台的账户页。据了解，现在的账户不显示手机号。',
      en: 'The account page of the web dashboard. As far as is known, accounts show no number today.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：验证器 App、Salesforce Authenticator App、专用硬件令牌、安全密钥或通行密钥。',
    en: 'Optional two-step verification: authenticator app, the Salesforce Authenticator app, a hardware token of its own, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/h/heroku.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
