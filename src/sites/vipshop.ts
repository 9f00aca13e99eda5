import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'vipshop',
  name: { zh: '唯品会', en: 'Vipshop' },
  aliases: ['weipinhui', 'vip.com', '唯品'],
  category: 'shopping',
  hosts: ['vip.com'],
  accountPages: [
    {
      url: 'https://myi.vip.com/basicinfo.html',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: profile reader',
    },
  ],
  rebind: { url: 'https://myi.vip.com/basicinfo.html', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['唯品会'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2018-10',
  unverified: ['smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://myi.vip.com/basicinfo.html',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://myi.vip.com/basicinfo.html', expect: { outcome: 'signed-out' } },
];
