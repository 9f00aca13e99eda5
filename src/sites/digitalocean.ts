import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'digitalocean',
  name: { zh: 'DigitalOcean', en: 'DigitalOcean' },
  aliases: ['do'],
  category: 'developer',
  icon: 'digitalocean',
  hosts: ['digitalocean.com'],
  accountPages: [
    {
      url: 'https://cloud.digitalocean.com/account/security',
      kind: 'show',
      labels: ['SMS'],
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: { url: 'https://cloud.digitalocean.com/account/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'public source code: tasselx/Keyden:README (zh)',
    '2factorauth/twofactorauth: entries/d/digitalocean.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://cloud.digitalocean.com/account/security',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0111'] },
  },
  {
    page: 'keys',
    url: 'https://cloud.digitalocean.com/account/security',
    expect: { outcome: 'unrecognised' },
  },
];
