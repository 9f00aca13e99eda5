import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'toutiao',
  name: { zh: '今日头条', en: 'Toutiao' },
  aliases: ['jinri toutiao', '头条', '头条号', 'bytedance'],
  category: 'content',
  hosts: ['toutiao.com'],
  accountPages: [
    {
      url: 'https://mp.toutiao.com/profile_v4/personal/info',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: driver notes; login script',
    },
  ],
  rebind: {
    appPath: {
      zh: '今日头条 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Toutiao > Mine > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['今日头条'],
  lookups: ['yihaotongcha'],
  sharesAccountWith: ['douyin'],
  sources: ['https://juke.outofmemory.cn/read/1527623.html'],
  asOf: '2022',
  unverified: ['appPath', 'page:0', 'sharesAccountWith', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://mp.toutiao.com/profile_v4/personal/info',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'other-settings',
    url: 'https://mp.toutiao.com/profile_v4/personal/info',
    expect: { outcome: 'unrecognised' },
  },
];
