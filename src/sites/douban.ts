import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'douban',
  name: { zh: '豆瓣', en: 'Douban' },
  aliases: ['dou ban'],
  category: 'social',
  icon: 'douban',
  hosts: ['douban.com'],
  accountPages: [
    {
      url: 'https://accounts.douban.com/passport/setting',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: saved douban page, account menu; auth check',
    },
  ],
  rebind: { url: 'https://accounts.douban.com/passport/setting', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['豆瓣'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.douban.com/passport/setting',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: 'https://accounts.douban.com/passport/setting',
    expect: { outcome: 'signed-out' },
  },
];
