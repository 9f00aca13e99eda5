import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'temu',
  name: { zh: 'Temu', en: 'Temu' },
  aliases: ['拼多多国际版'],
  category: 'shopping',
  hosts: ['temu.com'],
  accountPages: [
    {
      url: 'https://www.temu.com/bgp_account_security.html',
      kind: 'show',
      labels: ['Phone number'],
      absent: ['Add a mobile phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.temu.com/bgp_account_security.html', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  sources: ['apple/password-manager-resources: quirks/change-password-URLs.json'],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.temu.com/bgp_account_security.html',
    expect: { outcome: 'shown', numbers: ['+1 ******0175'] },
  },
  { page: 'absent', url: 'https://www.temu.com/bgp_account_security.html', expect: { outcome: 'absent' } },
];
