import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'juejin',
  name: { zh: '掘金', en: 'Juejin' },
  aliases: ['jue jin', '稀土掘金'],
  category: 'developer',
  icon: 'juejin',
  hosts: ['juejin.cn'],
  accountPages: [
    {
      url: 'https://juejin.cn/user/settings/profile',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: browser-extension map of platform settings URLs',
    },
    {
      url: 'https://juejin.cn/user/settings/account',
      kind: 'change',
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://juejin.cn/user/settings/account', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['稀土掘金'],
  sources: ['public source code: browser-extension map of platform settings URLs'],
  unverified: ['page:0', 'page:1', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://juejin.cn/user/settings/account',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'other-settings',
    url: 'https://juejin.cn/user/settings/account',
    expect: { outcome: 'unrecognised' },
  },
];
