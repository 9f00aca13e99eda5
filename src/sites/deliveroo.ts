import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'deliveroo',
  name: { zh: '户户送', en: 'Deliveroo' },
  aliases: ['huhusong'],
  category: 'food',
  icon: 'deliveroo',
  hosts: [
    'deliveroo.ae',
    'deliveroo.be',
    'deliveroo.co.uk',
    'deliveroo.com',
    'deliveroo.com.kw',
    'deliveroo.com.sg',
    'deliveroo.fr',
    'deliveroo.ie',
    'deliveroo.it',
  ],
  accountPages: [
    {
      url: 'https://deliveroo.co.uk/account',
      kind: 'show',
      labels: ['Phone number', 'Mobile number'],
      confidence: 'medium',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: { url: 'https://deliveroo.co.uk/account', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: ['jdm-contrib/jdm: _data/sites.json', '2factorauth/twofactorauth: entries/d/deliveroo.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://deliveroo.co.uk/account',
    expect: { outcome: 'shown', numbers: ['07700 900789'] },
  },
  { page: 'order', url: 'https://deliveroo.co.uk/account/orders', expect: { outcome: 'unrecognised' } },
];
