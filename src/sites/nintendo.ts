import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'nintendo',
  name: { zh: '任天堂账号', en: 'Nintendo Account' },
  aliases: ['rentiantang', 'switch'],
  category: 'game',
  hosts: ['nintendo.com'],
  accountPages: [
    {
      url: 'https://accounts.nintendo.com/',
      kind: 'show',
      labels: ['Phone number', '电话号码', '電話番号'],
      confidence: 'low',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://accounts.nintendo.com/', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：验证器 App。',
    en: 'Optional two-step verification: authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/a/accounts.nintendo.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.nintendo.com/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0184'] },
  },
  {
    page: 'bound-ja',
    url: 'https://accounts.nintendo.com/',
    expect: { outcome: 'shown', numbers: ['090-****-5678'] },
  },
  { page: 'friend-code', url: 'https://accounts.nintendo.com/', expect: { outcome: 'unrecognised' } },
];
