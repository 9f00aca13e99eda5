import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'target',
  name: { zh: '塔吉特', en: 'Target' },
  aliases: ['tajite'],
  category: 'shopping',
  icon: 'target',
  hosts: ['target.com'],
  accountPages: [
    {
      url: 'https://www.target.com/account',
      kind: 'show',
      labels: ['Mobile phone'],
      confidence: 'medium',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
  ],
  rebind: { url: 'https://www.target.com/account', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、邮件。',
    en: 'Optional two-step verification: text message, e-mail.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    '2factorauth/twofactorauth: entries/t/target.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.target.com/account/settings',
    expect: { outcome: 'shown', numbers: ['(202) 555-0177'] },
  },
  { page: 'addresses', url: 'https://www.target.com/account/addresses', expect: { outcome: 'unrecognised' } },
];
