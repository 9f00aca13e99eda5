import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'weibo',
  name: { zh: '微博', en: 'Weibo' },
  aliases: ['xinlang weibo', 'sina weibo', '新浪微博'],
  category: 'social',
  icon: 'sinaweibo',
  hosts: ['weibo.cn', 'weibo.com'],
  accountPages: [
    {
      url: 'https://security.weibo.com/account/security',
      kind: 'show',
      confidence: 'medium',
      source:
        'public source code: settings-menu table in a script for m.weibo.cn, text 账号安全; saved weibo.com top nav, link text 帐号安全; script reading the page with cookies',
    },
    {
      url: 'https://account.weibo.com/set/index',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: login helper',
    },
    {
      url: 'https://account.weibo.com/settings/mobile',
      kind: 'change',
      confidence: 'low',
      source: 'public source code: old Weibo front-end JS, dialog button 立刻绑定',
    },
  ],
  rebind: {
    url: 'https://security.weibo.com/account/security',
    appPath: {
      zh: '微博 > 我 > 设置 > 账号与安全 > 手机号',
      en: 'Weibo > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用已绑定的邮箱验证，或找客服。',
      en: 'Prove it is you with the bound e-mail address, or ask customer service.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '开启登录保护后，密码登录需在 App 里扫码确认。',
    en: 'With login protection on, a password login must be confirmed by scanning in the app.',
  },
  smsSignatures: ['微博', '新浪微博'],
  lookups: ['yihaotongcha'],
  sharesAccountWith: ['sina'],
  sources: [
    'http://newhouse.yeequu.com/yxwd/202510/310935.html',
    'https://www.xout.cn/jxzs/202509/340246.html',
    'public source code: cookie checker, retcode 2071 text',
    'public source code: code-extraction test, synthetic SMS',
    'https://juke.outofmemory.cn/read/1527623.html',
  ],
  asOf: '2025-10',
  unverified: ['page:0', 'page:1', 'page:2', 'smsLogin', 'smsSignatures:新浪微博'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://security.weibo.com/account/security',
    expect: { outcome: 'shown', numbers: ['138******00'] },
  },
  {
    page: 'bound-profile',
    url: 'https://account.weibo.com/set/index',
    expect: { outcome: 'shown', numbers: ['13800138000'] },
  },
  {
    page: 'challenge',
    url: 'https://security.weibo.com/account/security',
    expect: { outcome: 'unrecognised' },
  },
];
