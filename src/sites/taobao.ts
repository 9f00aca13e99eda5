import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'taobao',
  name: { zh: '淘宝', en: 'Taobao' },
  aliases: ['tao bao', '淘宝网', 'tb'],
  category: 'shopping',
  icon: 'taobao',
  hosts: ['taobao.com'],
  accountPages: [
    {
      url: 'https://member1.taobao.com/member/fresh/account_security.htm',
      kind: 'show',
      labels: ['绑定手机：', '绑 定 手 机：'],
      confidence: 'high',
      source:
        'public source code: in-page JS that asserts the labels; JSP copy of the page, 2015; saved item page, top nav 账号管理; Swift client, 2023',
    },
    {
      url: 'https://passport.taobao.com/ac/mobile_modify.htm',
      kind: 'change',
      confidence: 'medium',
      source:
        'public source code: target of the link 修改手机 on the account page; its tooltip tells of one change in five days',
    },
    {
      url: 'https://member1.taobao.com/member/fresh/h5/h5_account_management.htm',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: Alipay front-end config, key taobaoaccount.url',
    },
  ],
  rebind: {
    url: 'https://passport.taobao.com/ac/mobile_modify.htm',
    appPath: {
      zh: '淘宝 > 我的淘宝 > 设置 > 账户与安全 > 修改手机号码',
      en: 'Taobao > My Taobao > Settings > Account & security > Change phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '收不到旧号验证码，可改用支付密码等方式验证；都不行由客服人工审核。五天内只能改一次。',
      en: 'Without a code on the old number, the payment password or other checks are offered; if nothing works, customer service reviews it by hand. Only one change in five days.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['淘宝网'],
  lookups: ['yizhengtongcha', 'yihaotongcha'],
  sharesAccountWith: ['1688', 'cainiao', 'fliggy', 'tmall', 'xianyu'],
  sources: [
    'http://www.51jto.cn/news/7101135.html',
    'http://ziyuanlm.com/amdiy2.html',
    'public source code: OTP parser test, synthetic SMS samples',
    'https://juke.outofmemory.cn/read/1527623.html',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2023-07',
  unverified: ['page:1', 'page:2', 'sharesAccountWith', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'absent',
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    expect: { outcome: 'absent' },
  },
  {
    page: 'order-list',
    url: 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm',
    expect: { outcome: 'unrecognised' },
  },
];
