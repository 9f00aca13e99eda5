import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'expedia',
  name: { zh: '亿客行 / 好订网', en: 'Expedia / Hotels.com' },
  aliases: ['yikexing', 'haodingwang', 'hotels.com', 'vrbo'],
  category: 'travel',
  icon: 'expedia',
  hosts: ['expedia.co.uk', 'expedia.com', 'expedia.de', 'expedia.fr', 'hotels.com', 'vrbo.com'],
  accountPages: [
    {
      url: 'https://www.expedia.com/account/settings',
      kind: 'show',
      labels: ['Mobile number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://www.hotels.com/account',
      kind: 'change',
      labels: ['Mobile number'],
      confidence: 'high',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
  ],
  rebind: { url: 'https://www.hotels.com/account?edit=contact-information', oldNumberCode: 'no' },
  smsLogin: 'no',
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.expedia.com/account/settings',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0169'] },
  },
  {
    page: 'hotels-com',
    url: 'https://www.hotels.com/account',
    expect: { outcome: 'shown', numbers: ['+1 2025550169'] },
  },
  { page: 'signed-out', url: 'https://www.expedia.com/account/settings', expect: { outcome: 'signed-out' } },
];
