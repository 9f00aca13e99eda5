import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'gitee',
  name: { zh: 'Gitee（码云）', en: 'Gitee' },
  aliases: ['ma yun', '码云', 'oschina'],
  category: 'developer',
  icon: 'gitee',
  hosts: ['gitee.com'],
  accountPages: [
    {
      url: 'https://gitee.com/profile/account_information',
      kind: 'show',
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://gitee.com/profile/account_information', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['Gitee'],
  sources: ['public source code: sibling paths'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://gitee.com/profile/account_information',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: 'https://gitee.com/profile/account_information',
    expect: { outcome: 'signed-out' },
  },
];
