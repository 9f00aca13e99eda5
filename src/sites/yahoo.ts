import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'yahoo',
  name: { zh: '雅虎', en: 'Yahoo' },
  aliases: ['yahu', 'yahoo mail', 'aol'],
  category: 'mail',
  hosts: ['aol.com', 'yahoo.com'],
  accountPages: [
    {
      url: 'https://login.yahoo.com/myaccount/security/',
      kind: 'show',
      labels: ['Phone numbers', 'Recovery phone'],
      confidence: 'high',
      source: 'public source code: links to this page and the pages below it',
    },
  ],
  rebind: { url: 'https://login.yahoo.com/myaccount/security/', oldNumberCode: 'no' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, voice call, authenticator app, security key or passkey.',
  },
  sources: [
    'public source code: links to the security page and the pages below it',
    '2factorauth/twofactorauth: entries/y/yahoo.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://login.yahoo.com/myaccount/security/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0193'] },
  },
  {
    page: 'recovery',
    url: 'https://login.yahoo.com/myaccount/security/',
    expect: { outcome: 'shown', numbers: ['(202) 555-0194'] },
  },
  {
    page: 'app-passwords',
    url: 'https://login.yahoo.com/myaccount/security/app-passwords/list',
    expect: { outcome: 'unrecognised' },
  },
];
