import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'odnoklassniki',
  name: { zh: 'OK.ru', en: 'OK.ru (Odnoklassniki)' },
  aliases: ['одноклассники'],
  category: 'social',
  icon: 'odnoklassniki',
  hosts: ['ok.ru'],
  accountPages: [
    {
      url: 'https://ok.ru/settings',
      kind: 'show',
      labels: ['Номер телефона'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://ok.ru/settings', oldNumberCode: 'optional' },
  smsLogin: 'unknown',
  sources: [
    'megadose/holehe: holehe/modules/social_media/odnoklassniki.py (recovery page shows a masked phone, element data-l="t,phone")',
  ],
  asOf: '2024',
  unverified: ['oldNumberCode', 'page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://ok.ru/settings',
    expect: { outcome: 'shown', numbers: ['+7 *** ***-**-42'] },
  },
  { page: 'signed-out', url: 'https://ok.ru/settings', expect: { outcome: 'signed-out' } },
];
