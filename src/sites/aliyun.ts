import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'aliyun',
  name: { zh: '阿里云', en: 'Alibaba Cloud' },
  aliases: ['a li yun', 'alicloud'],
  category: 'developer',
  icon: 'alibabacloud',
  hosts: ['aliyun.com'],
  accountPages: [
    {
      url: 'https://account.console.aliyun.com/#/secure',
      kind: 'show',
      labels: ['安全手机号码', '安全手机'],
      confidence: 'medium',
      source: 'public source code: Alibaba Cloud doc, Account Center link',
    },
  ],
  rebind: {
    url: 'https://account.console.aliyun.com/#/secure',
    appPath: {
      zh: '阿里云 App > 我的 > 账号安全 > 安全手机；网页：账号 > 账号安全 > 基本设置 > 安全手机 > 修改',
      en: 'Alibaba Cloud app > Me > Account security > Security phone; on the web: Account > Account security > Basic settings > Security phone > Change',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '改用邮箱验证码或刷脸验证。都不行就填申诉表，3 个工作日内答复，通过后手机和邮箱一起更换。',
      en: 'Choose another check: mailbox code or face scan. As a last resort file an appeal, answered within 3 working days, after which phone and mailbox are replaced.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['阿里云'],
  hotline: '95187',
  sharesAccountWith: ['aliyun-mail'],
  sources: [
    'https://help.aliyun.com/document_detail/372561.htm',
    'https://help.aliyun.com/zh/account/user-guide/specify-or-change-a-bound-mobile-phone-number',
    'public source code: SDK comment linking myaccount.console.aliyun.com',
  ],
  asOf: '2023',
  unverified: ['appPath', 'page:0', 'sharesAccountWith', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.console.aliyun.com/#/secure',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: 'https://account.console.aliyun.com/#/secure',
    expect: { outcome: 'signed-out' },
  },
];
