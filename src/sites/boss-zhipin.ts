import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'boss-zhipin',
  name: { zh: 'BOSS直聘', en: 'BOSS Zhipin' },
  aliases: ['boss zhi pin', 'boss', '直聘'],
  category: 'jobs',
  hosts: ['zhipin.com'],
  accountPages: [
    {
      url: 'https://www.zhipin.com/web/geek/account',
      kind: 'change',
      confidence: 'medium',
      source:
        'public source code: automation URL table, key account-management; saved header, link text 账号设置',
    },
  ],
  rebind: { url: 'https://www.zhipin.com/web/geek/account?type=accountSet', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['BOSS直聘'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.zhipin.com/web/geek/account',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://www.zhipin.com/web/geek/account', expect: { outcome: 'signed-out' } },
];
