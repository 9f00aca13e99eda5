import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'adobe',
  name: { zh: 'Adobe', en: 'Adobe' },
  aliases: ['奥多比', 'photoshop', 'creative cloud'],
  category: 'productivity',
  hosts: ['adobe.com'],
  accountPages: [
    {
      url: 'https://account.adobe.com/security',
      kind: 'show',
      labels: ['Mobile phone number', '手机号码'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://account.adobe.com/profile',
      kind: 'show',
      labels: ['Mobile phone number'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://account.adobe.com/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、Adobe Account Access App。',
    en: 'Optional two-step verification: text message, e-mail, the Adobe Account Access app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'megadose/holehe: holehe/modules/software/adobe.py',
    '2factorauth/twofactorauth: entries/a/adobe.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.adobe.com/security',
    expect: { outcome: 'shown', numbers: ['+1 ***-***-0159'] },
  },
  {
    page: 'profile-zh',
    url: 'https://account.adobe.com/profile',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  { page: 'signed-out', url: 'https://account.adobe.com/security', expect: { outcome: 'signed-out' } },
];
