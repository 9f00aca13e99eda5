import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'chase',
  name: { zh: '大通银行', en: 'Chase' },
  aliases: ['datong yinhang', '摩根大通', 'jpmorgan'],
  category: 'bank',
  icon: 'chase',
  hosts: ['chase.com'],
  accountPages: [
    {
      url: 'https://secure07ea.chase.com/web/auth/dashboard#/dashboard/myProfileSignInSecurity/',
      kind: 'show',
      labels: ['Phone'],
      confidence: 'low',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://secure07ea.chase.com/web/auth/dashboard#/dashboard/myProfileSignInSecurity/',
    oldNumberCode: 'optional',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、Chase App、专用硬件令牌。',
    en: 'Optional two-step verification: text message, voice call, the Chase app, a hardware token of its own.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/c/chase.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://secure07ea.chase.com/web/auth/dashboard#/dashboard/myProfileSignInSecurity/index',
    expect: { outcome: 'shown', numbers: ['xxx-xxx-0114'] },
  },
  {
    page: 'overview',
    url: 'https://secure07ea.chase.com/web/auth/dashboard#/dashboard/overview',
    expect: { outcome: 'unrecognised' },
  },
];
