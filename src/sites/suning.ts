import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'suning',
  name: { zh: '苏宁易购', en: 'Suning' },
  aliases: ['suning yigou', '苏宁'],
  category: 'shopping',
  hosts: ['suning.com'],
  accountPages: [
    {
      url: 'https://aq.suning.com/asc/index.do',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: copy of My Suning menu, link text 安全设置',
    },
    {
      url: 'https://aq.suning.com/asc/mobile/check.do',
      kind: 'change',
      confidence: 'high',
      source: 'public source code: Suning cart script, getBindPhoneUrl()',
    },
  ],
  rebind: { url: 'https://aq.suning.com/asc/mobile/check.do', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['苏宁易购'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'page:1', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://aq.suning.com/asc/index.do',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://aq.suning.com/asc/index.do', expect: { outcome: 'unrecognised' } },
];
