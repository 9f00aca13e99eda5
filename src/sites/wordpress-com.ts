import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'wordpress-com',
  name: { zh: 'WordPress.com', en: 'WordPress.com' },
  aliases: ['wordpress', 'wp'],
  category: 'content',
  icon: 'wordpress',
  hosts: ['wordpress.com'],
  accountPages: [
    {
      url: 'https://wordpress.com/me/security/two-step',
      kind: 'show',
      labels: ['SMS'],
      confidence: 'medium',
      source: 'public source code: Automattic/wp-calypso',
    },
  ],
  rebind: { url: 'https://wordpress.com/me/security/two-step', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey.',
  },
  sources: [
    'public source code: Automattic/wp-calypso',
    '2factorauth/twofactorauth: entries/w/wordpress.com.json',
  ],
  asOf: '2025',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://wordpress.com/me/security/two-step',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0161'] },
  },
  {
    page: 'comment-moderation',
    url: 'https://wordpress.com/me/security/connected-applications',
    expect: { outcome: 'unrecognised' },
  },
];
