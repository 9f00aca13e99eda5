import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'coinbase',
  name: { zh: 'Coinbase', en: 'Coinbase' },
  aliases: ['币基'],
  category: 'finance-other',
  icon: 'coinbase',
  hosts: ['coinbase.com'],
  accountPages: [
    {
      url: 'https://accounts.coinbase.com/profile',
      kind: 'show',
      labels: ['Phone'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://accounts.coinbase.com/security/settings',
      kind: 'change',
      slot: 'second-factor',
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: {
    url: 'https://accounts.coinbase.com/profile',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '在帮助中心走两步验证更新流程，要核验身份。',
      en: "Use the help centre's way to update two-step verification; it checks your identity.",
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey.',
  },
  sources: [
    'public source code: a link to the account page',
    '2factorauth/twofactorauth: entries/c/coinbase.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.coinbase.com/profile',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0152'] },
  },
  {
    page: 'two-step',
    url: 'https://accounts.coinbase.com/security/settings',
    expect: { outcome: 'shown', numbers: ['+1 xxx-xxx-xx53'] },
  },
  { page: 'absent', url: 'https://accounts.coinbase.com/profile', expect: { outcome: 'absent' } },
];
