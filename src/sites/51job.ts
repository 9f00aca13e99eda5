import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: '51job',
  name: { zh: '前程无忧', en: '51job' },
  aliases: ['qian cheng wu you', '前程无忧51job', 'wuyou'],
  category: 'jobs',
  hosts: ['51job.com'],
  accountPages: [
    {
      url: 'https://i.51job.com/userset/my_51job.php',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: automation',
    },
  ],
  rebind: { url: 'https://i.51job.com/userset/my_51job.php', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['前程无忧'],
  sources: ['public source code: login.51job.com sendphonecode endpoint'],
  unverified: ['page:0', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://i.51job.com/userset/my_51job.php',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://i.51job.com/userset/my_51job.php', expect: { outcome: 'signed-out' } },
];
