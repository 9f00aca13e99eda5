import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'github',
  name: { zh: 'GitHub', en: 'GitHub' },
  aliases: ['gh'],
  category: 'developer',
  icon: 'github',
  hosts: ['github.com'],
  accountPages: [
    {
      url: 'https://github.com/settings/security',
      kind: 'show',
      labels: ['SMS/Text message', 'SMS number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://github.com/settings/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选双重验证：短信、验证器 App、GitHub Mobile、安全密钥或通行密钥。手机号只用于短信验证。',
    en: 'Optional two-factor authentication: text message, authenticator app, GitHub Mobile, security key or passkey. A number is kept only for the text messages.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/g/github.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://github.com/settings/security',
    expect: { outcome: 'shown', numbers: ['+1 2025550154'] },
  },
  { page: 'no-sms', url: 'https://github.com/settings/security', expect: { outcome: 'unrecognised' } },
];
