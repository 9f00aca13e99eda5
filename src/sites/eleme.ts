import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'eleme',
  name: { zh: '饿了么', en: 'Ele.me' },
  aliases: ['e le me', 'elm', '饿了么外卖'],
  category: 'food',
  hosts: ['ele.me'],
  accountPages: [
    {
      url: 'https://www.ele.me/profile/security',
      kind: 'show',
      confidence: 'medium',
      source:
        'public source code: saved header, link text 安全设置; saved profile menu, link text 安全中心; saved profile home',
    },
  ],
  rebind: { url: 'https://www.ele.me/profile/security', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['饿了么'],
  sources: ['public source code: saved security page, unread lead'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.ele.me/profile/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://www.ele.me/profile/security', expect: { outcome: 'absent' } },
];
