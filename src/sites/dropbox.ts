import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'dropbox',
  name: { zh: 'Dropbox', en: 'Dropbox' },
  aliases: ['多宝箱'],
  category: 'netdisk',
  icon: 'dropbox',
  hosts: ['dropbox.com'],
  accountPages: [
    {
      url: 'https://www.dropbox.com/account/security',
      kind: 'show',
      labels: ['Preferred method', 'Backup phone'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.dropbox.com/account/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/d/dropbox.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.dropbox.com/account/security',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0157'] },
  },
  { page: 'devices', url: 'https://www.dropbox.com/account/security', expect: { outcome: 'unrecognised' } },
];
