import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'ea',
  name: { zh: 'EA（艺电）', en: 'Electronic Arts' },
  aliases: ['艺电', 'yidian', 'origin', 'ea app', 'fifa'],
  category: 'game',
  icon: 'ea',
  hosts: ['ea.com'],
  accountPages: [
    {
      url: 'https://myaccount.ea.com/cp-ui/security/index',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://myaccount.ea.com/cp-ui/security/index', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、语音电话、验证器 App。',
    en: 'Optional two-step verification: text message, e-mail, voice call, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/e/ea.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://myaccount.ea.com/cp-ui/security/index',
    expect: { outcome: 'shown', numbers: ['+1 *** *** 0182'] },
  },
  { page: 'absent', url: 'https://myaccount.ea.com/cp-ui/security/index', expect: { outcome: 'absent' } },
];
