import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'wise',
  name: { zh: 'Wise', en: 'Wise' },
  aliases: ['transferwise'],
  category: 'payment',
  icon: 'wise',
  hosts: ['transferwise.com', 'wise.com'],
  accountPages: [
    {
      url: 'https://wise.com/settings/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: { url: 'https://wise.com/settings/', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App、Wise App。',
    en: 'Optional two-step verification: text message, voice call, authenticator app, the Wise app.',
  },
  sources: [
    'jdm-contrib/jdm: _data/sites.json',
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/w/wise.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://wise.com/settings/personal-details',
    expect: { outcome: 'shown', numbers: ['+44 7700 900123'] },
  },
  { page: 'recipients', url: 'https://wise.com/settings/recipients', expect: { outcome: 'unrecognised' } },
];
