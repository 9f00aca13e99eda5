import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'zhaopin',
  name: { zh: '智联招聘', en: 'Zhaopin' },
  aliases: ['zhilian zhaopin', '智联'],
  category: 'jobs',
  hosts: ['zhaopin.com'],
  accountPages: [
    {
      url: 'https://i.zhaopin.com/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: login script',
    },
  ],
  rebind: { url: 'https://i.zhaopin.com/', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['智联招聘'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://i.zhaopin.com/', expect: { outcome: 'shown', numbers: ['138****8000'] } },
  { page: 'other-settings', url: 'https://i.zhaopin.com/', expect: { outcome: 'unrecognised' } },
];
