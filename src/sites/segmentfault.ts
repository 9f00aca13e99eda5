import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'segmentfault',
  name: { zh: '思否', en: 'SegmentFault' },
  aliases: ['si fou', 'sf.gg'],
  category: 'developer',
  hosts: ['segmentfault.com'],
  accountPages: [
    {
      url: 'https://segmentfault.com/user/settings',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: browser-extension map of platform settings URLs',
    },
  ],
  rebind: { url: 'https://segmentfault.com/user/settings', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: browser-extension map of platform settings URLs'],
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://segmentfault.com/user/settings',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://segmentfault.com/user/settings', expect: { outcome: 'absent' } },
];
