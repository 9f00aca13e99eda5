import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'robinhood',
  name: { zh: 'Robinhood（罗宾汉）', en: 'Robinhood' },
  aliases: ['罗宾汉', 'luobinhan'],
  category: 'securities',
  icon: 'robinhood',
  hosts: ['robinhood.com'],
  accountPages: [
    {
      url: 'https://robinhood.com/account/settings/security',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://robinhood.com/account/settings/security', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、Robinhood App。',
    en: 'Optional two-step verification: text message, the Robinhood app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/r/robinhood.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://robinhood.com/account/settings/security',
    expect: { outcome: 'shown', numbers: ['(202) 555-0154'] },
  },
  {
    page: 'signed-out',
    url: 'https://robinhood.com/account/settings/security',
    expect: { outcome: 'signed-out' },
  },
];
