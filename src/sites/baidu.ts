import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'baidu',
  name: { zh: '百度账号', en: 'Baidu Account' },
  aliases: ['bai du', '百度'],
  category: 'content',
  icon: 'baidu',
  hosts: ['baidu.com'],
  accountPages: [
    {
      url: 'https://passport.baidu.com/v6/ucenter',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: Baidu home clone, link text 帐号设置; userscript',
    },
  ],
  rebind: { url: 'https://passport.baidu.com/v6/ucenter', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['百度帐号'],
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['baidu-map', 'baidu-pan', 'tieba'],
  sources: ['http://lianchengexpo.xrbh.cn/quote/9310.html'],
  asOf: '2022',
  unverified: ['page:0', 'sharesAccountWith', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.baidu.com/v6/ucenter',
    expect: { outcome: 'shown', numbers: ['138******00'] },
  },
  { page: 'signed-out', url: 'https://passport.baidu.com/v6/ucenter', expect: { outcome: 'signed-out' } },
];
