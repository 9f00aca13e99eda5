import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'ctrip',
  name: { zh: '携程', en: 'Ctrip (Trip.com)' },
  aliases: ['xie cheng', '携程旅行', '携程网', 'trip.com'],
  category: 'travel',
  hosts: ['ctrip.com'],
  accountPages: [
    {
      url: 'https://sinfo.ctrip.com/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: profile reader',
    },
  ],
  rebind: { url: 'https://sinfo.ctrip.com/', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['携程旅行'],
  sources: ['public source code: login URL accounts.ctrip.com/login'],
  asOf: '2021',
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://sinfo.ctrip.com/', expect: { outcome: 'shown', numbers: ['138****8000'] } },
  { page: 'other-settings', url: 'https://sinfo.ctrip.com/', expect: { outcome: 'unrecognised' } },
];
