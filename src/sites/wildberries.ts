import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'wildberries',
  name: { zh: 'Wildberries', en: 'Wildberries' },
  aliases: ['wb', '野莓'],
  category: 'shopping',
  hosts: ['wb.ru', 'wildberries.ru'],
  accountPages: [
    {
      url: 'https://www.wildberries.ru/lk/details',
      kind: 'show',
      labels: ['Телефон', 'Номер телефона'],
      confidence: 'high',
      source: 'public source code: a script for this page',
    },
  ],
  rebind: { url: 'https://www.wildberries.ru/lk/details', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  sources: ['public source code: a script for the personal data page'],
  asOf: '2025',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.wildberries.ru/lk/details',
    expect: { outcome: 'shown', numbers: ['+7 *** ***-**-24'] },
  },
  {
    page: 'delivery',
    url: 'https://www.wildberries.ru/lk/details/delivery',
    expect: { outcome: 'unrecognised' },
  },
];
