import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'netflix',
  name: { zh: '奈飞', en: 'Netflix' },
  aliases: ['naifei', '网飞', 'wangfei'],
  category: 'streaming',
  icon: 'netflix',
  hosts: ['netflix.com'],
  accountPages: [
    {
      url: 'https://www.netflix.com/phonenumber',
      kind: 'change',
      labels: ['Mobile phone', '手机号码'],
      number: [
        // the field of the number form, filled with the full number; named so by a script for this page
        'input#phone',
      ],
      confidence: 'medium',
      source: 'public source code: a script for this page; the form field has the id "phone"',
    },
    {
      url: 'https://www.netflix.com/account/security',
      kind: 'show',
      labels: ['Mobile phone'],
      confidence: 'high',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: { url: 'https://www.netflix.com/account/security', oldNumberCode: 'no' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'public source code: a script for the account page; the form field has the id "phone"',
    'jdm-contrib/jdm: _data/sites.json',
    '2factorauth/twofactorauth: entries/n/netflix.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.netflix.com/account/security',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0163'] },
  },
  {
    page: 'change-number',
    url: 'https://www.netflix.com/phonenumber',
    expect: { outcome: 'shown', numbers: ['+12025550163'] },
  },
  { page: 'plan', url: 'https://www.netflix.com/account/membership', expect: { outcome: 'unrecognised' } },
];
