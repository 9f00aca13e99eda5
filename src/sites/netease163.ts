import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'netease163',
  name: { zh: '网易账号（网易通行证）', en: 'NetEase Account' },
  aliases: ['wangyi', '网易', 'netease', '163', 'urs', '网易通行证'],
  category: 'mail',
  hosts: ['163.com'],
  accountPages: [
    {
      url: 'https://reg.163.com/naq/safe-index',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: mail password tool, provider list',
    },
  ],
  rebind: { url: 'https://reg.163.com/naq/safe-index', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['网易'],
  sharesAccountWith: ['netease-games', 'netease-mail', 'youdao'],
  sources: ['public source code: recovery URL'],
  unverified: ['page:0', 'sharesAccountWith', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://reg.163.com/naq/safe-index',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://reg.163.com/naq/safe-index', expect: { outcome: 'unrecognised' } },
];
