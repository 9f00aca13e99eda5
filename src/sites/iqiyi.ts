import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'iqiyi',
  name: { zh: '爱奇艺', en: 'iQIYI' },
  aliases: ['ai qi yi', 'qiyi', '奇艺'],
  category: 'streaming',
  hosts: ['iqiyi.com'],
  accountPages: [
    {
      url: 'https://www.iqiyi.com/u/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: copied header, homeLink',
    },
  ],
  rebind: { url: 'https://www.iqiyi.com/u/', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['爱奇艺'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://www.iqiyi.com/u/', expect: { outcome: 'shown', numbers: ['138****8000'] } },
  { page: 'signed-out', url: 'https://www.iqiyi.com/u/', expect: { outcome: 'signed-out' } },
];
