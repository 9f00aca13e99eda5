import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'shein',
  name: { zh: '希音', en: 'SHEIN' },
  aliases: ['xiyin'],
  category: 'shopping',
  hosts: ['shein.co.uk', 'shein.com'],
  accountPages: [
    {
      url: 'https://shein.com/user/security',
      kind: 'show',
      labels: ['Phone Number', '手机号'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://us.shein.com/user/security',
      kind: 'show',
      labels: ['Phone Number', '手机号'],
      confidence: 'medium',
      source: 'regional hosts use the same path',
    },
    {
      url: 'https://m.shein.com/user/security',
      kind: 'show',
      labels: ['Phone Number', '手机号'],
      confidence: 'medium',
      source: 'regional hosts use the same path',
    },
  ],
  rebind: { url: 'https://shein.com/user/security', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  sources: ['apple/password-manager-resources: quirks/change-password-URLs.json'],
  asOf: '2026',
  unverified: ['page:0', 'page:1', 'page:2', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://shein.com/user/security',
    expect: { outcome: 'shown', numbers: ['+1 202****173'] },
  },
  {
    page: 'bound-zh',
    url: 'https://m.shein.com/user/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'regional',
    url: 'https://us.shein.com/user/security',
    expect: { outcome: 'shown', numbers: ['+1 202****174'] },
  },
  {
    page: 'address-book',
    url: 'https://us.shein.com/user/security/addresses',
    expect: { outcome: 'unrecognised' },
  },
];
