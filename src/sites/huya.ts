import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'huya',
  name: { zh: '虎牙', en: 'Huya' },
  aliases: ['hu ya', '虎牙直播'],
  category: 'video',
  hosts: ['huya.com'],
  accountPages: [
    {
      url: 'https://i.huya.com/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: personal-centre check',
    },
  ],
  rebind: { url: 'https://i.huya.com/', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['虎牙直播'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://i.huya.com/', expect: { outcome: 'shown', numbers: ['138****8000'] } },
  { page: 'other-settings', url: 'https://i.huya.com/', expect: { outcome: 'unrecognised' } },
];
