import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'tuniu',
  name: { zh: '途牛', en: 'Tuniu' },
  aliases: ['tu niu', '途牛旅游'],
  category: 'travel',
  hosts: ['tuniu.com'],
  accountPages: [
    {
      url: 'https://i.tuniu.com/userinfoconfirm',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: profile reader',
    },
  ],
  rebind: { url: 'https://i.tuniu.com/userinfoconfirm', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['途牛旅游网'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2018',
  unverified: ['smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://i.tuniu.com/userinfoconfirm',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://i.tuniu.com/userinfoconfirm', expect: { outcome: 'unrecognised' } },
];
