import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'aws',
  name: { zh: '亚马逊云科技（国际）', en: 'Amazon Web Services' },
  aliases: ['yamaxun yun', '亚马逊云'],
  category: 'developer',
  hosts: ['amazonaws.com', 'aws.amazon.com'],
  accountPages: [
    {
      url: 'https://console.aws.amazon.com/billing/home#/account',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'high',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: { url: 'https://console.aws.amazon.com/billing/home#/account', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选多重验证：验证器 App、硬件令牌、安全密钥或通行密钥。找回根账户时会拨打联系电话。',
    en: 'Optional multi-factor authentication: authenticator app, hardware token, security key or passkey. The contact phone is called when the root user is recovered.',
  },
  sources: ['jdm-contrib/jdm: _data/sites.json', '2factorauth/twofactorauth: entries/a/aws.amazon.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://console.aws.amazon.com/billing/home#/account',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0198'] },
  },
  {
    page: 'account-id',
    url: 'https://console.aws.amazon.com/billing/home#/bills',
    expect: { outcome: 'unrecognised' },
  },
];
