import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mercado-libre',
  name: { zh: '美客多', en: 'Mercado Libre / Mercado Livre' },
  aliases: ['meikeduo', 'mercado livre', 'mercado pago'],
  category: 'shopping',
  hosts: [
    'mercadolibre.cl',
    'mercadolibre.co.cr',
    'mercadolibre.com',
    'mercadolibre.com.ar',
    'mercadolibre.com.bo',
    'mercadolibre.com.co',
    'mercadolibre.com.do',
    'mercadolibre.com.ec',
    'mercadolibre.com.gt',
    'mercadolibre.com.hn',
    'mercadolibre.com.mx',
    'mercadolibre.com.ni',
    'mercadolibre.com.pa',
    'mercadolibre.com.pe',
    'mercadolibre.com.py',
    'mercadolibre.com.sv',
    'mercadolibre.com.uy',
    'mercadolibre.com.ve',
    'mercadolivre.com.br',
  ],
  accountPages: [
    {
      url: 'https://www.mercadolivre.com.br/security',
      kind: 'show',
      labels: ['Telefone', 'Teléfono'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://www.mercadolibre.com.ar/security',
      kind: 'show',
      labels: ['Teléfono'],
      confidence: 'medium',
      source: 'country domains use the same path',
    },
    {
      url: 'https://www.mercadolibre.com.mx/security',
      kind: 'show',
      labels: ['Teléfono'],
      confidence: 'medium',
      source: 'country domains use the same path',
    },
    {
      url: 'https://www.mercadolibre.cl/security',
      kind: 'show',
      labels: ['Teléfono'],
      confidence: 'medium',
      source: 'country domains use the same path',
    },
    {
      url: 'https://www.mercadolibre.com.co/security',
      kind: 'show',
      labels: ['Teléfono'],
      confidence: 'medium',
      source: 'country domains use the same path',
    },
  ],
  rebind: { url: 'https://www.mercadolivre.com.br/security', oldNumberCode: 'optional' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'jdm-contrib/jdm: _data/sites.json',
    '2factorauth/twofactorauth: entries/m/mercadolibre.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'page:1', 'page:2', 'page:3', 'page:4'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.mercadolivre.com.br/security',
    expect: { outcome: 'shown', numbers: ['(••) •••••-••67'] },
  },
  {
    page: 'bound-es',
    url: 'https://www.mercadolibre.com.ar/security',
    expect: { outcome: 'shown', numbers: ['+54 • •• •••• ••89'] },
  },
  { page: 'signed-out', url: 'https://www.mercadolivre.com.br/security', expect: { outcome: 'signed-out' } },
];
