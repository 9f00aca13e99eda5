import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'ozon',
  name: { zh: 'Ozon', en: 'Ozon' },
  category: 'shopping',
  hosts: ['ozon.ru'],
  accountPages: [
    {
      url: 'https://www.ozon.ru/my/main',
      kind: 'show',
      labels: ['Телефон'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: { url: 'https://www.ozon.ru/my/main', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  sources: ['public source code: links to the account page'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.ozon.ru/my/main',
    expect: { outcome: 'shown', numbers: ['+7 ••• •••-••-35'] },
  },
  { page: 'signed-out', url: 'https://www.ozon.ru/my/main', expect: { outcome: 'signed-out' } },
];
