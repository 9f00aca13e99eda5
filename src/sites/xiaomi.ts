import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'xiaomi',
  name: { zh: '小米账号', en: 'Xiaomi Account' },
  aliases: ['小米', 'xiaomi zhanghao', 'mi account', '米家', 'redmi', '红米'],
  category: 'device',
  icon: 'xiaomi',
  hosts: ['mi.com', 'xiaomi.com'],
  accountPages: [
    {
      url: 'https://account.xiaomi.com/fe/service/account',
      kind: 'show',
      labels: ['安全手机'],
      confidence: 'medium',
      source:
        'public source code: app watching for the post-login landing URL; Mi shop clone menu, link text 小米账户; ACCOUNT_HOME_URL',
    },
    {
      url: 'https://account.xiaomi.com/fe/service/account/profile',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: configuration doc of a Mi speaker project; MiGPT FAQ',
    },
  ],
  rebind: {
    url: 'https://account.xiaomi.com/fe/service/account',
    appPath: {
      zh: '小米手机：设置 > 小米账号 > 账号与安全 > 安全手机',
      en: 'On a Xiaomi phone: Settings > Xiaomi Account > Account & security > Security phone',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用已绑定的邮箱验证，或向客服证明身份；都不行就走账号申诉。',
      en: 'Use the bound e-mail address, or prove your identity to customer service; failing both, an account appeal.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '登录有风险时，会再验证手机或邮箱。',
    en: 'A risky sign-in is checked again by phone or e-mail.',
  },
  smsSignatures: ['小米'],
  hotline: '400-100-5678',
  lookups: ['yihaotongcha'],
  sources: [
    'https://www.avtsone.com/2806.html',
    'http://www.jiankang123.net/yxuwd/202510/860590.html',
    'https://juke.outofmemory.cn/read/1527623.html',
    'Explore-Space/Explore-Space.github.io:content/posts/Cancellation.md',
  ],
  asOf: '2025-10',
  unverified: ['appPath', 'hotline', 'labels:安全手机', 'oldNumberCode', 'page:0', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.xiaomi.com/fe/service/account',
    expect: { outcome: 'shown', numbers: ['+86 138******00'] },
  },
  {
    page: 'profile',
    url: 'https://account.xiaomi.com/fe/service/account/profile',
    expect: { outcome: 'unrecognised' },
  },
];
