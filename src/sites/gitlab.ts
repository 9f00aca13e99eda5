import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gitlab',
  name: { zh: 'GitLab', en: 'GitLab.com' },
  category: 'developer',
  icon: 'gitlab',
  hosts: ['gitlab.com'],
  rebind: {
    url: 'https://gitlab.com/-/profile/account',
    appPath: {
      zh: '网页上的账户页。手机号只在身份验证时收集，一般不显示。',
      en: 'The account page on the web. A number is only collected for identity verification and normally is not shown.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：邮件、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: e-mail, authenticator app, security key or passkey.',
  },
  sources: ['jdm-contrib/jdm: _data/sites.json', '2factorauth/twofactorauth: entries/g/gitlab.com.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
