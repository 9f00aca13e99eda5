import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'meituan',
  name: { zh: '美团', en: 'Meituan' },
  aliases: ['mei tuan', '美团外卖', 'meituan waimai', '美团单车', '摩拜', 'mobike'],
  category: 'food',
  icon: 'meituan',
  hosts: ['meituan.com'],
  accountPages: [
    {
      url: 'https://www.meituan.com/account/settings',
      kind: 'show',
      labels: ['手机号：'],
      confidence: 'medium',
      source: 'public source code: copied Meituan settings page',
    },
    {
      url: 'https://www.meituan.com/account/rebind',
      kind: 'change',
      confidence: 'medium',
      source: 'public source code: a link that leads to this page',
    },
  ],
  rebind: {
    url: 'https://www.meituan.com/account/rebind',
    appPath: {
      zh: '美团 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Meituan > Mine > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['美团'],
  lookups: ['yizhengtongcha', 'yihaotongcha'],
  sharesAccountWith: ['dianping'],
  sources: [
    'public source code: OTP parser test, synthetic SMS samples',
    'https://juke.outofmemory.cn/read/1527623.html',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2014',
  unverified: ['appPath', 'page:1', 'sharesAccountWith', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.meituan.com/account/settings',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'deliveries',
    url: 'https://www.meituan.com/account/settings',
    expect: { outcome: 'unrecognised' },
  },
  {
    page: 'other-settings',
    url: 'https://www.meituan.com/account/settings/',
    expect: { outcome: 'unrecognised' },
  },
];
