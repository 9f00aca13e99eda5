import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'reddit',
  name: { zh: 'Reddit', en: 'Reddit' },
  aliases: ['红迪'],
  category: 'social',
  icon: 'reddit',
  hosts: ['reddit.com'],
  accountPages: [
    {
      url: 'https://www.reddit.com/settings/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.reddit.com/settings/', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：验证器 App。',
    en: 'Optional two-step verification: authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/r/reddit.com.json',
  ],
  asOf: '2026',
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.reddit.com/settings/account',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0188'] },
  },
  { page: 'no-phone-row', url: 'https://www.reddit.com/settings/', expect: { outcome: 'unrecognised' } },
];
