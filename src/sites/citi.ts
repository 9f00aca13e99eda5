import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'citi',
  name: { zh: '花旗银行（美国）', en: 'Citi (US)' },
  aliases: ['huaqi', '花旗', 'citibank'],
  category: 'bank',
  hosts: ['citi.com', 'citibankonline.com'],
  accountPages: [
    {
      url: 'https://online.citi.com/US/ag/profile-update/',
      kind: 'show',
      labels: ['Phone numbers'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://online.citi.com/US/ag/profile-update/', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话。',
    en: 'Optional two-step verification: text message, voice call.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/c/citi.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://online.citi.com/US/ag/profile-update/',
    expect: { outcome: 'shown', numbers: ['(202) 555-0115'] },
  },
  {
    page: 'signed-out',
    url: 'https://online.citi.com/US/ag/profile-update/',
    expect: { outcome: 'signed-out' },
  },
];
