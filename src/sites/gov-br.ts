import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'gov-br',
  name: { zh: 'gov.br（巴西政府登录）', en: 'gov.br' },
  aliases: ['巴西政府'],
  category: 'government',
  hosts: ['acesso.gov.br'],
  accountPages: [
    {
      url: 'https://acesso.gov.br/area-cidadao/',
      kind: 'show',
      labels: ['Telefone'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://acesso.gov.br/area-cidadao/', oldNumberCode: 'optional' },
  smsLogin: 'no',
  sources: ['apple/password-manager-resources: quirks/change-password-URLs.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://acesso.gov.br/area-cidadao/',
    expect: { outcome: 'shown', numbers: ['(••) •••••-••45'] },
  },
  { page: 'cpf', url: 'https://acesso.gov.br/area-cidadao/', expect: { outcome: 'unrecognised' } },
];
