import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'zhihu',
  name: { zh: '知乎', en: 'Zhihu' },
  aliases: ['zhi hu'],
  category: 'social',
  icon: 'zhihu',
  hosts: ['zhihu.com'],
  accountPages: [
    {
      url: 'https://www.zhihu.com/settings/account',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: publisher script SETTINGS_URL; cookie verifier',
    },
  ],
  rebind: {
    url: 'https://www.zhihu.com/settings/account',
    appPath: { zh: '知乎 > 我的 > 设置 > 账号与安全', en: 'Zhihu > Mine > Settings > Account & security' },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '在 www.zhihu.com/account/appeal 人工申诉，填的联系电话不能是已绑定的那个。',
      en: 'Manual appeal at www.zhihu.com/account/appeal; the contact phone given there must not be the bound one.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['知乎'],
  sources: ['Explore-Space/Explore-Space.github.io:content/posts/Cancellation.md'],
  asOf: '2019-10',
  unverified: ['appPath', 'page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.zhihu.com/settings/account',
    expect: { outcome: 'shown', numbers: ['+86 138****8000'] },
  },
  { page: 'signed-out', url: 'https://www.zhihu.com/settings/account', expect: { outcome: 'signed-out' } },
];
