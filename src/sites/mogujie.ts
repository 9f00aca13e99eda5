import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mogujie',
  name: { zh: '蘑菇街', en: 'Mogujie' },
  aliases: ['mogu jie', '蘑菇'],
  category: 'shopping',
  hosts: ['mogujie.com'],
  accountPages: [
    {
      url: 'https://www.mogujie.com/settings/personal',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: a profile reader; the page asks the interface that holds the mobile',
    },
  ],
  rebind: { url: 'https://www.mogujie.com/settings/personal', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: addresses and words of this service'],
  asOf: '2018',
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.mogujie.com/settings/personal',
    expect: { outcome: 'shown', numbers: ['13800138000'] },
  },
  { page: 'signed-out', url: 'https://www.mogujie.com/settings/personal', expect: { outcome: 'signed-out' } },
];
