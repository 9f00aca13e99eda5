import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'xueqiu',
  name: { zh: '雪球', en: 'Xueqiu' },
  aliases: ['xue qiu', 'snowball'],
  category: 'securities',
  hosts: ['xueqiu.com'],
  accountPages: [
    {
      url: 'https://xueqiu.com/setting/user',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: login script',
    },
  ],
  rebind: { url: 'https://xueqiu.com/setting/user', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['雪球'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://xueqiu.com/setting/user',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://xueqiu.com/setting/user', expect: { outcome: 'signed-out' } },
];
