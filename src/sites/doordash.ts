import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'doordash',
  name: { zh: 'DoorDash', en: 'DoorDash' },
  category: 'food',
  icon: 'doordash',
  hosts: ['doordash.com'],
  accountPages: [
    {
      url: 'https://www.doordash.com/consumer/edit_profile/',
      kind: 'show',
      labels: ['Mobile number', 'Phone number'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://www.doordash.com/consumer/edit_profile/', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: ['2factorauth/twofactorauth: entries/d/doordash.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.doordash.com/consumer/edit_profile/',
    expect: { outcome: 'shown', numbers: ['(202) 555-0196'] },
  },
  {
    page: 'signed-out',
    url: 'https://www.doordash.com/consumer/edit_profile/',
    expect: { outcome: 'signed-out' },
  },
];
