import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'venmo',
  name: { zh: 'Venmo', en: 'Venmo' },
  category: 'payment',
  icon: 'venmo',
  hosts: ['venmo.com'],
  accountPages: [
    {
      url: 'https://account.venmo.com/settings/profile',
      kind: 'show',
      labels: ['Phone'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://account.venmo.com/settings/profile', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: { zh: '可选两步验证：短信。', en: 'Optional two-step verification: text message.' },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/v/venmo.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.venmo.com/settings/profile',
    expect: { outcome: 'shown', numbers: ['(202) 555-0151'] },
  },
  {
    page: 'signed-out',
    url: 'https://account.venmo.com/settings/profile',
    expect: { outcome: 'signed-out' },
  },
];
