import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'sgcc',
  name: { zh: '国家电网', en: 'State Grid (95598)' },
  aliases: ['guojia dianwang', '网上国网', 'wangshang guowang', '95598', '电费', 'dianfei'],
  category: 'utilities',
  hosts: ['95598.cn'],
  accountPages: [
    {
      url: 'https://www.95598.cn/osgweb/my95598',
      kind: 'show',
      confidence: 'medium',
      source:
        'public source code: scripts that open the member home after sign-in; the row of the phone was not seen',
    },
  ],
  rebind: {
    url: 'https://www.95598.cn/osgweb/my95598',
    appPath: {
      zh: '网上国网 > 我的 > 设置 > 账号与安全 > 手机号。每个户号的联系电话要另外改。',
      en: 'State Grid app > Me > Settings > Account & security > Phone number. The contact phone of each meter (户号) is changed separately.',
    },
    counter: {
      zh: '带身份证到供电营业厅；户号的联系电话可打 95598 改。',
      en: 'Go to a supply hall with your ID card; the contact phone of a meter can be changed by calling 95598.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '在 App 里实名并刷脸，或带身份证到供电营业厅。',
      en: 'Use real-name and face check in the app, or go to a supply hall with your ID card.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['国家电网'],
  smsSenders: ['95598'],
  hotline: '95598',
  sources: ['http://yzdsb.hebnews.cn/pad/paper/c/202002/10/content_26001.html'],
  asOf: '2026',
  unverified: ['appPath', 'counter', 'oldNumberCode', 'page:0', 'smsSenders', 'whenLost'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.95598.cn/osgweb/my95598',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://www.95598.cn/osgweb/my95598', expect: { outcome: 'unrecognised' } },
  { page: 'signed-out', url: 'https://www.95598.cn/osgweb/my95598', expect: { outcome: 'signed-out' } },
];
