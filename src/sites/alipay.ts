import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'alipay',
  name: { zh: '支付宝', en: 'Alipay' },
  aliases: ['zhifubao', 'zfb', 'ali pay', '花呗', 'huabei', '余额宝', 'yuebao'],
  category: 'payment',
  icon: 'alipay',
  hosts: ['alipay.com'],
  accountPages: [
    {
      url: 'https://custweb.alipay.com/account/index.htm',
      kind: 'show',
      labels: ['手机'],
      confidence: 'high',
      source:
        'public source code: Alipay open-platform doc: bind the phone on this account-management page; in-page JS asserting the table headers; Java extractor regex',
    },
    {
      url: 'https://personalweb.alipay.com/account/security.htm',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: payment plugin, candidate account pages',
    },
  ],
  rebind: {
    url: 'https://custweb.alipay.com/account/index.htm',
    appPath: {
      zh: '支付宝 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Alipay > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '选“收不到短信”，改用密保问题、刷脸或证件验证。',
      en: 'Choose the branch for "cannot receive the text" and prove it with security questions, your face or papers.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['支付宝'],
  hotline: '95188',
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['ant-fortune'],
  sources: [
    'http://newhouse.yeequu.com/yxwd/202510/310935.html',
    'http://ziyuanlm.com/amdiy2.html',
    'public source code: OTP parser test, synthetic SMS samples',
    'public source code: inbox test',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2025-10',
  unverified: ['hotline', 'page:1', 'sharesAccountWith', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://custweb.alipay.com/account/index.htm',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'contacts',
    url: 'https://custweb.alipay.com/account/index.htm',
    expect: { outcome: 'unrecognised' },
  },
  {
    page: 'signed-out',
    url: 'https://custweb.alipay.com/account/index.htm',
    expect: { outcome: 'signed-out' },
  },
];
