import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'roblox',
  name: { zh: '罗布乐思（国际）', en: 'Roblox' },
  aliases: ['luobulesi'],
  category: 'game',
  icon: 'roblox',
  hosts: ['roblox.com'],
  accountPages: [
    {
      url: 'https://www.roblox.com/my/account#!/info',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.roblox.com/my/account#!/info', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：验证器 App、邮件、安全密钥或通行密钥。',
    en: 'Optional two-step verification: authenticator app, e-mail, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/r/roblox.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.roblox.com/my/account#!/info',
    expect: { outcome: 'shown', numbers: ['*********0186'] },
  },
  {
    page: 'privacy',
    url: 'https://www.roblox.com/my/account#!/privacy',
    expect: { outcome: 'unrecognised' },
  },
];
