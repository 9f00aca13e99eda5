import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'csdn',
  name: { zh: 'CSDN', en: 'CSDN' },
  category: 'developer',
  icon: 'csdn',
  hosts: ['csdn.net'],
  accountPages: [
    {
      url: 'https://i.csdn.net/#/user-center/account',
      kind: 'change',
      confidence: 'high',
      source:
        'public source code: saved devpress.csdn.net page: prompt to bind a phone links here; userscript',
    },
  ],
  rebind: { url: 'https://i.csdn.net/#/user-center/account', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['CSDN'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://i.csdn.net/#/user-center/account',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://i.csdn.net/#/user-center/account', expect: { outcome: 'absent' } },
  { page: 'signed-out', url: 'https://i.csdn.net/#/user-center/account', expect: { outcome: 'signed-out' } },
];
