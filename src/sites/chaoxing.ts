import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'chaoxing',
  name: { zh: '超星学习通', en: 'Chaoxing Xuexitong' },
  aliases: ['学习通', 'xuexitong', '超星'],
  category: 'education',
  hosts: ['chaoxing.com'],
  accountPages: [
    {
      url: 'https://passport2.chaoxing.com/mooc/accountManage',
      kind: 'show',
      number: [
        // text of this element is the phone, read so by many public scripts (2026)
        '#messagePhone',
      ],
      confidence: 'high',
      source: 'public source code: many scripts read the phone from the element with the id messagePhone',
    },
    {
      url: 'https://i.chaoxing.com/base/settings',
      kind: 'change',
      confidence: 'low',
      source: 'public source code: settings of the personal space, a frame around the account page',
    },
  ],
  rebind: {
    url: 'https://i.chaoxing.com/base/settings',
    appPath: {
      zh: '学习通 > 我 > 设置 > 账号管理 > 手机号',
      en: 'Xuexitong app > Me > Settings > Account management > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用密码验证，或找学校管理员或客服申诉。',
      en: 'Verify with your password, or appeal to the school administrator or support.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['超星', '学习通'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'page:0', 'page:1', 'smsLogin', 'smsSignatures', 'whenLost'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport2.chaoxing.com/mooc/accountManage',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'frame', url: 'https://i.chaoxing.com/base/settings', expect: { outcome: 'unrecognised' } },
  {
    page: 'units',
    url: 'https://passport2.chaoxing.com/mooc/accountManage',
    expect: { outcome: 'unrecognised' },
  },
];
