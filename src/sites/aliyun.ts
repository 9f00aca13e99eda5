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
      labels: ['安全手机号码'],
      confidence: 'medium',
      source: 'public source code: Alibaba Cloud doc, Account Center link',
    },
  ],
  rebind: { url: 'https://account.console.aliyun.com/#/secure', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['阿里云'],
  sharesAccountWith: ['aliyun-mail'],
  sources: [
    'https://help.aliyun.com/document_detail/372561.htm',
    'public source code: SDK comment linking myaccount.console.aliyun.com',
  ],
  unverified: ['page:0', 'sharesAccountWith', 'smsLogin', 'smsSignatures'],
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
