import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'best-buy',
  name: { zh: '百思买', en: 'Best Buy' },
  aliases: ['baisimai', 'bestbuy'],
  category: 'shopping',
  hosts: ['bestbuy.com'],
  accountPages: [
    {
      url: 'https://www.bestbuy.com/identity/accountSettings',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.bestbuy.com/identity/accountSettings/page/password', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/b/bestbuy.com.json',
  ],
  asOf: '2026',
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.bestbuy.com/identity/accountSettings/page/details',
    expect: { outcome: 'shown', numbers: ['202-555-0178'] },
  },
  {
    page: 'change-password',
    url: 'https://www.bestbuy.com/identity/accountSettings/page/password',
    expect: { outcome: 'unrecognised' },
  },
];
