import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'netease-mail',
  name: { zh: '网易邮箱', en: 'NetEase Mail' },
  aliases: [
    'wangyi youxiang',
    '163 youxiang',
    '163邮箱',
    '126邮箱',
    'yeah邮箱',
    'youxiang dashi',
    '邮箱大师',
  ],
  category: 'mail',
  hosts: ['126.com', 'mail.163.com', 'yeah.net'],
  accountPages: [
    {
      url: 'https://mail.163.com/js6/main.jsp',
      kind: 'change',
      labels: ['安全手机'],
      confidence: 'low',
      source:
        'http://waw.haoid.cn/wenda/42304.html: 设置 > 账户与安全, row 安全手机 with 修改; public source code: the mailbox opens at this path with a session id, one address for all views',
    },
    {
      url: 'https://mail.126.com/js6/main.jsp',
      kind: 'change',
      labels: ['安全手机'],
      confidence: 'low',
      source:
        'public source code: a navigation test that treats the mailboxes of 163.com and 126.com as one; the words are those of the 163.com mailbox',
    },
  ],
  rebind: {
    url: 'https://mail.163.com/',
    appPath: {
      zh: '邮箱大师或网页邮箱 > 设置 > 账户与安全 > 安全手机 > 修改',
      en: 'Mail Master or web mailbox > Settings > Account & security > Security phone > Change',
    },
    oldNumberCode: 'yes',
    whenLost: {
      zh: '旧号已停用，就填帐号修复（申诉）表，写上注册资料和用过的密码。',
      en: 'If the old number is dead, fill in the account repair (appeal) form with your registration data and former passwords.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['网之易'],
  sharesAccountWith: ['netease-games', 'netease163', 'youdao'],
  sources: [
    'http://waw.haoid.cn/wenda/42304.html',
    'https://www.hsxycw.com/ds/3xba82.html',
    'https://github.com/SoFriendly/2fhey/issues/72',
  ],
  asOf: '2024',
  unverified: ['hosts', 'page:1', 'sharesAccountWith', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://mail.163.com/js6/main.jsp',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'bound-126',
    url: 'https://mail.126.com/js6/main.jsp',
    expect: { outcome: 'shown', numbers: ['139****1234'] },
  },
  { page: 'contacts', url: 'https://mail.163.com/js6/main.jsp', expect: { outcome: 'unrecognised' } },
  { page: 'inbox', url: 'https://mail.163.com/js6/main.jsp', expect: { outcome: 'unrecognised' } },
];
