import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'jianshu',
  name: { zh: '简书', en: 'Jianshu' },
  aliases: ['jian shu'],
  category: 'content',
  hosts: ['jianshu.com'],
  accountPages: [
    {
      url: 'https://www.jianshu.com/settings/basic',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: browser-extension map of platform settings URLs',
    },
  ],
  rebind: { url: 'https://www.jianshu.com/settings/basic', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: browser-extension map of platform settings URLs'],
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.jianshu.com/settings/basic',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://www.jianshu.com/settings/basic', expect: { outcome: 'signed-out' } },
];
