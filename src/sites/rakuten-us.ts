import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'rakuten-us',
  name: { zh: '乐天返利（美国）', en: 'Rakuten (US cash back)' },
  aliases: ['letian', 'ebates'],
  category: 'shopping',
  icon: 'rakuten',
  hosts: ['rakuten.com'],
  accountPages: [
    {
      url: 'https://www.rakuten.com/account-settings.htm',
      kind: 'show',
      labels: ['Mobile number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.rakuten.com/account-settings.htm', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  sources: ['apple/password-manager-resources: quirks/change-password-URLs.json'],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.rakuten.com/account-settings.htm',
    expect: { outcome: 'shown', numbers: ['(202) 555-0195'] },
  },
  {
    page: 'payments',
    url: 'https://www.rakuten.com/account-settings.htm',
    expect: { outcome: 'unrecognised' },
  },
];
