import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'zoom',
  name: { zh: 'Zoom', en: 'Zoom' },
  category: 'productivity',
  icon: 'zoom',
  hosts: ['zoom.com', 'zoom.us'],
  accountPages: [
    {
      url: 'https://zoom.us/profile',
      kind: 'show',
      labels: ['Phone'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://zoom.us/profile', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/z/zoom.us.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://zoom.us/profile', expect: { outcome: 'shown', numbers: ['+1 ******0156'] } },
  { page: 'signed-out', url: 'https://zoom.us/profile', expect: { outcome: 'signed-out' } },
];
