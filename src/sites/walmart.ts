import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'walmart',
  name: { zh: '沃尔玛（美国）', en: 'Walmart' },
  aliases: ['woerma'],
  category: 'shopping',
  hosts: ['walmart.com'],
  accountPages: [
    {
      url: 'https://www.walmart.com/account/profile',
      kind: 'show',
      labels: ['Phone number', 'Mobile phone'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.walmart.com/account/profile', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/w/walmart.com.json',
  ],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.walmart.com/account/profile',
    expect: { outcome: 'shown', numbers: ['(202) 555-0176'] },
  },
  {
    page: 'store',
    url: 'https://www.walmart.com/account/profile/my-store',
    expect: { outcome: 'unrecognised' },
  },
];
