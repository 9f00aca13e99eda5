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
      zh: '网页：头像 > 偏好设置 > 账户。手机号只在身份验证时收集，一般不显示。',
      en: 'Web: avatar > Preferences > Account. A number is only collected for identity verification and normally is not shown.',
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
