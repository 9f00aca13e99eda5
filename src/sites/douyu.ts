import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'douyu',
  name: { zh: '斗鱼', en: 'Douyu' },
  aliases: ['dou yu', '斗鱼直播', '斗鱼tv'],
  category: 'video',
  hosts: ['douyu.com'],
  accountPages: [
    {
      url: 'https://www.douyu.com/member/cp',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: client using /member/cp/... endpoints',
    },
  ],
  rebind: { url: 'https://www.douyu.com/member/cp', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['斗鱼'],
  sources: ['public source code: userscript matches passport.douyu.com and member/cp'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.douyu.com/member/cp',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://www.douyu.com/member/cp', expect: { outcome: 'signed-out' } },
];
