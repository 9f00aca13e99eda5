import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'paypal',
  name: { zh: 'PayPal（贝宝）', en: 'PayPal' },
  aliases: ['贝宝', 'beibao'],
  category: 'payment',
  icon: 'paypal',
  hosts: ['paypal.com'],
  accountPages: [
    {
      url: 'https://www.paypal.com/myaccount/settings/',
      kind: 'show',
      labels: ['Phone numbers', 'Phone', 'Mobile', '电话', '電話番号'],
      confidence: 'high',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
    {
      url: 'https://www.paypal.com/myaccount/profile/',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: { url: 'https://www.paypal.com/myaccount/settings/', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: authenticator app, security key or passkey.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    'public source code: a link to the account page',
    'https://brutecat.com/articles/leaking-google-phones',
    'martinvigo/email2phonenumber: email2phonenumber.py',
    '2factorauth/twofactorauth: entries/p/paypal.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.paypal.com/myaccount/settings/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0188'] },
  },
  {
    page: 'profile',
    url: 'https://www.paypal.com/myaccount/profile/',
    expect: { outcome: 'shown', numbers: ['202-555-0188'] },
  },
  {
    page: 'signed-out',
    url: 'https://www.paypal.com/myaccount/settings/',
    expect: { outcome: 'signed-out' },
  },
];
