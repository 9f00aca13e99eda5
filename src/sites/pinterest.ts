import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'pinterest',
  name: { zh: 'Pinterest', en: 'Pinterest' },
  aliases: ['拼趣'],
  category: 'social',
  icon: 'pinterest',
  hosts: ['pinterest.com'],
  accountPages: [
    {
      url: 'https://www.pinterest.com/settings/account-settings',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://www.pinterest.com/settings/security',
      kind: 'show',
      slot: 'second-factor',
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://www.pinterest.com/settings/account-settings', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、Authy App。',
    en: 'Optional two-step verification: text message, the Authy app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/p/pinterest.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.pinterest.com/settings/account-settings',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0191'] },
  },
  {
    page: 'two-factor',
    url: 'https://www.pinterest.com/settings/security',
    expect: { outcome: 'shown', numbers: ['+1 *** *** 0191'] },
  },
  {
    page: 'absent',
    url: 'https://www.pinterest.com/settings/account-settings',
    expect: { outcome: 'absent' },
  },
];
