import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'acfun',
  name: { zh: 'AcFun', en: 'AcFun' },
  aliases: ['a站', 'a zhan', 'a 站'],
  category: 'video',
  hosts: ['acfun.cn'],
  accountPages: [
    {
      url: 'https://www.acfun.cn/member/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: sign-in script; userscript',
    },
  ],
  rebind: { url: 'https://www.acfun.cn/member/', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['AcFun'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.acfun.cn/member/',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://www.acfun.cn/member/', expect: { outcome: 'absent' } },
];
