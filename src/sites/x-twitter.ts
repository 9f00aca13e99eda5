import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'x-twitter',
  name: { zh: 'X（推特）', en: 'X (Twitter)' },
  aliases: ['tuite', '推特', 'twitter'],
  category: 'social',
  icon: 'x',
  hosts: ['twitter.com', 'x.com'],
  accountPages: [
    {
      url: 'https://x.com/settings/phone',
      kind: 'show',
      labels: ['Phone', 'Phone number', '手机', '電話番号'],
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://x.com/settings/account/login_verification',
      kind: 'show',
      labels: ['Text message'],
      slot: 'second-factor',
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: { url: 'https://x.com/settings/phone', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选双重验证：验证器 App、安全密钥或通行密钥；短信验证只给 Premium 会员。',
    en: 'Optional two-factor authentication: authenticator app, security key or passkey; text messages only for Premium members.',
  },
  sources: [
    'public source code: a link to the account page',
    'public source code: tasselx/Keyden:README (zh)',
    '2factorauth/twofactorauth: entries/x/x.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://x.com/settings/phone',
    expect: { outcome: 'shown', numbers: ['+12025550145'] },
  },
  {
    page: 'two-factor',
    url: 'https://x.com/settings/account/login_verification',
    expect: { outcome: 'shown', numbers: ['+12025550146'] },
  },
  { page: 'add-phone', url: 'https://x.com/settings/phone', expect: { outcome: 'unrecognised' } },
];
