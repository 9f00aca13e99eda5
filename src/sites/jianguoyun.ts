import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'jianguoyun',
  name: { zh: '坚果云', en: 'Nutstore' },
  aliases: ['jianguo yun'],
  category: 'netdisk',
  hosts: ['jianguoyun.com'],
  accountPages: [
    {
      url: 'https://www.jianguoyun.com/d/account',
      kind: 'show',
      confidence: 'medium',
      source:
        'public source code: links to the account page and its security tab; the row of the phone was not seen',
    },
  ],
  rebind: { url: 'https://www.jianguoyun.com/d/account', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  sources: ['public source code: addresses and words of this service'],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.jianguoyun.com/d/account',
    expect: { outcome: 'shown', numbers: ['+86 138****8000'] },
  },
  { page: 'absent', url: 'https://www.jianguoyun.com/d/account', expect: { outcome: 'absent' } },
  { page: 'apps', url: 'https://www.jianguoyun.com/d/account', expect: { outcome: 'unrecognised' } },
];
