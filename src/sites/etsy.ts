import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'etsy',
  name: { zh: 'Etsy', en: 'Etsy' },
  aliases: ['易集'],
  category: 'shopping',
  icon: 'etsy',
  hosts: ['etsy.com'],
  accountPages: [
    {
      url: 'https://www.etsy.com/your/account/security',
      kind: 'show',
      labels: ['Text message (SMS)'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://www.etsy.com/your/account/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App。',
    en: 'Optional two-step verification: text message, voice call, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/e/etsy.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.etsy.com/your/account/security',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0172'] },
  },
  {
    page: 'sign-in-history',
    url: 'https://www.etsy.com/your/account/security',
    expect: { outcome: 'unrecognised' },
  },
];
