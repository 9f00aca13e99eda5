import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'yuque',
  name: { zh: '语雀', en: 'Yuque' },
  aliases: ['yu que'],
  category: 'productivity',
  hosts: ['yuque.com'],
  accountPages: [
    {
      url: 'https://www.yuque.com/settings',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: user guide, 个人设置',
    },
  ],
  rebind: { url: 'https://www.yuque.com/settings', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['语雀'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.yuque.com/settings',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://www.yuque.com/settings', expect: { outcome: 'unrecognised' } },
];
