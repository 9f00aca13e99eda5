import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'bilibili',
  name: { zh: '哔哩哔哩', en: 'Bilibili' },
  aliases: ['b站', 'b zhan', 'bili', '哔哩', 'b 站'],
  category: 'video',
  icon: 'bilibili',
  hosts: ['bilibili.com'],
  accountPages: [
    {
      url: 'https://passport.bilibili.com/account/security#/bindphone',
      kind: 'change',
      labels: ['手机验证'],
      confidence: 'high',
      source: 'public source code: saved header bundle; userscript navbar component',
    },
    {
      url: 'https://passport.bilibili.com/account/security',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: notes on the account interface, whose sample hides five digits',
    },
    {
      url: 'https://account.bilibili.com/account/home',
      kind: 'show',
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: {
    url: 'https://passport.bilibili.com/account/security#/bindphone',
    appPath: {
      zh: '哔哩哔哩 > 我的 > 设置 > 安全隐私 > 账号安全中心 > 手机号',
      en: 'Bilibili > Mine > Settings > Security & privacy > Account security centre > Phone number',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '密码登录有风险时，要输入发到绑定手机或邮箱的验证码。',
    en: 'A risky password login asks for a code sent to the bound phone or e-mail address.',
  },
  smsSignatures: ['哔哩哔哩'],
  sources: [
    'public source code: an inbox test with a Bilibili code',
    'public source code: notes on the account interface of Bilibili; its own page header',
  ],
  unverified: ['appPath', 'oldNumberCode', 'page:0', 'page:2', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.bilibili.com/account/security',
    expect: { outcome: 'shown', numbers: ['138*****234'] },
  },
  {
    page: 'change',
    url: 'https://passport.bilibili.com/account/security#/bindphone',
    expect: { outcome: 'shown', numbers: ['138*****234'] },
  },
  {
    page: 'signed-out',
    url: 'https://passport.bilibili.com/account/security',
    expect: { outcome: 'signed-out' },
  },
];
