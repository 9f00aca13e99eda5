import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'tencent-cloud',
  name: { zh: '腾讯云', en: 'Tencent Cloud' },
  aliases: ['tengxun yun', 'qcloud'],
  category: 'developer',
  hosts: ['cloud.tencent.com'],
  accountPages: [
    {
      url: 'https://console.cloud.tencent.com/developer',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: deployment guide, 账号信息 page',
    },
  ],
  rebind: {
    url: 'https://console.cloud.tencent.com/developer',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '改手机属于敏感操作，需先通过多因素验证。',
      en: 'Changing the phone is a sensitive action that asks for the second factor first.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['腾讯云'],
  sources: [
    'https://www.tencentcloud.com/zh/document/product/598/10605',
    'https://tencentcloud.com/document/product/1021/37658',
  ],
  asOf: '2024-01',
  unverified: ['oldNumberCode', 'page:0', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://console.cloud.tencent.com/developer',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'other-settings',
    url: 'https://console.cloud.tencent.com/developer',
    expect: { outcome: 'unrecognised' },
  },
];
