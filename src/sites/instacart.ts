import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'instacart',
  name: { zh: 'Instacart', en: 'Instacart' },
  category: 'food',
  icon: 'instacart',
  hosts: ['instacart.com'],
  accountPages: [
    {
      url: 'https://www.instacart.com/store/account',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.instacart.com/store/account', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  sources: ['apple/password-manager-resources: quirks/change-password-URLs.json'],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.instacart.com/store/account',
    expect: { outcome: 'shown', numbers: ['(•••) •••-0197'] },
  },
  { page: 'absent', url: 'https://www.instacart.com/store/account', expect: { outcome: 'absent' } },
];
