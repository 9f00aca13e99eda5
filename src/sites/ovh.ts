import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ovh',
  name: { zh: 'OVHcloud', en: 'OVHcloud' },
  category: 'developer',
  icon: 'ovh',
  hosts: ['ovh.com', 'ovh.net', 'ovhcloud.com'],
  rebind: {
    url: 'https://www.ovh.com/manager/',
    appPath: {
      zh: '网页控制台：My account（我的账户）> My profile（我的资料）> Phone',
      en: 'Control panel: My account > My profile > Phone',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey.',
  },
  sources: ['2factorauth/twofactorauth: entries/o/ovh.com.json'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin', 'url'],
});
