import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'flipkart',
  name: { zh: 'Flipkart', en: 'Flipkart' },
  category: 'shopping',
  hosts: ['flipkart.com'],
  accountPages: [
    {
      url: 'https://www.flipkart.com/account/',
      kind: 'show',
      labels: ['Mobile Number'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: { url: 'https://www.flipkart.com/account/', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'public source code: a link to the account page',
    '2factorauth/twofactorauth: entries/f/flipkart.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.flipkart.com/account/',
    expect: { outcome: 'shown', numbers: ['+91******3210'] },
  },
  { page: 'coupons', url: 'https://www.flipkart.com/account/rewards', expect: { outcome: 'unrecognised' } },
];
