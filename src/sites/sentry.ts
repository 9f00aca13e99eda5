import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'sentry',
  name: { zh: 'Sentry', en: 'Sentry' },
  category: 'developer',
  icon: 'sentry',
  hosts: ['sentry.io'],
  accountPages: [
    {
      url: 'https://sentry.io/settings/account/security/',
      kind: 'show',
      labels: ['Text Message', 'SMS'],
      confidence: 'medium',
      source: 'https://github.com/getsentry/sentry/pull/7575',
    },
  ],
  rebind: { url: 'https://sentry.io/settings/account/security/', oldNumberCode: 'no' },
  smsLogin: 'no',
  sources: ['https://github.com/getsentry/sentry/pull/7575'],
  asOf: '2018',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://sentry.io/settings/account/security/',
    expect: { outcome: 'shown', numbers: ['(***) ***-**62'] },
  },
  { page: 'absent', url: 'https://sentry.io/settings/account/security/', expect: { outcome: 'absent' } },
];
