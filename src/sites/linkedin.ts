import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'linkedin',
  name: { zh: '领英', en: 'LinkedIn' },
  aliases: ['lingying'],
  category: 'jobs',
  hosts: ['linkedin.com'],
  accountPages: [
    {
      url: 'https://www.linkedin.com/psettings/phone',
      kind: 'show',
      labels: ['Phone numbers', '电话号码'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://www.linkedin.com/mypreferences/d/manage-phone-numbers',
      kind: 'show',
      labels: ['Phone numbers'],
      confidence: 'low',
      source:
        'formed after /mypreferences/d/manage-email-addresses, which public source code links to; not seen itself',
    },
    {
      url: 'https://www.linkedin.com/psettings/two-step-verification',
      kind: 'show',
      labels: ['Phone number (SMS)'],
      slot: 'second-factor',
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: { url: 'https://www.linkedin.com/psettings/phone', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、LinkedIn App。',
    en: 'Optional two-step verification: text message, authenticator app, the LinkedIn app.',
  },
  sources: [
    'public source code: a link to the account page',
    'public source code: tasselx/Keyden:README (zh)',
    'https://cert.gov.sa/en/awareness/protecting_your_linkedin_account/',
    '2factorauth/twofactorauth: entries/l/linkedin.com.json',
  ],
  asOf: '2025',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.linkedin.com/psettings/phone',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0147'] },
  },
  {
    page: 'newer-address',
    url: 'https://www.linkedin.com/mypreferences/d/manage-phone-numbers',
    expect: { outcome: 'shown', numbers: ['+86 13800138000'] },
  },
  {
    page: 'two-step',
    url: 'https://www.linkedin.com/psettings/two-step-verification',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0148'] },
  },
  {
    page: 'other-settings',
    url: 'https://www.linkedin.com/psettings/emails',
    expect: { outcome: 'unrecognised' },
  },
];
