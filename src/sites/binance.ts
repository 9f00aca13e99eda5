import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'binance',
  name: { zh: '币安', en: 'Binance' },
  aliases: ['bian'],
  category: 'finance-other',
  icon: 'binance',
  hosts: ['binance.com'],
  accountPages: [
    {
      url: 'https://www.binance.com/*/my/security',
      kind: 'show',
      labels: ['SMS', 'Phone number', '手机验证', '手机号'],
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: {
    url: 'https://www.binance.com/en/my/security',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '走安全项重置，要刷脸或验证件；申诉入口在 /my/security/account-appeal。',
      en: 'Ask for a security reset with a face or identity check; the appeal form is at /my/security/account-appeal.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：验证器 App、安全密钥或通行密钥、短信。',
    en: 'Optional two-step verification: authenticator app, security key or passkey, text message.',
  },
  sources: [
    'public source code: tasselx/Keyden:README (zh)',
    '2factorauth/twofactorauth: entries/b/binance.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.binance.com/en/my/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'bound-zh',
    url: 'https://www.binance.com/zh-CN/my/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'devices-zh',
    url: 'https://www.binance.com/zh-CN/my/security/device-management',
    expect: { outcome: 'unrecognised' },
  },
];
