import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'id-me',
  name: { zh: 'ID.me', en: 'ID.me' },
  category: 'government',
  hosts: ['id.me'],
  accountPages: [
    {
      url: 'https://account.id.me/signin/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://account.id.me/signin/', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App、安全密钥或通行密钥、ID.me Authenticator App。',
    en: 'Optional two-step verification: text message, voice call, authenticator app, security key or passkey, the ID.me Authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/i/id.me.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.id.me/signin/',
    expect: { outcome: 'shown', numbers: ['(***) ***-0117'] },
  },
  { page: 'my-wallet', url: 'https://account.id.me/signin/', expect: { outcome: 'unrecognised' } },
];
