import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'cnblogs',
  name: { zh: '博客园', en: 'Cnblogs' },
  aliases: ['bo ke yuan'],
  category: 'developer',
  hosts: ['cnblogs.com'],
  accountPages: [
    {
      url: 'https://account.cnblogs.com/settings/account',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: browser-extension map of platform settings URLs',
    },
  ],
  rebind: { url: 'https://account.cnblogs.com/settings/account', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: browser-extension map of platform settings URLs'],
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.cnblogs.com/settings/account',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://account.cnblogs.com/settings/account', expect: { outcome: 'absent' } },
];
