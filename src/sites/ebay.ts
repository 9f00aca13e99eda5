import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'ebay',
  name: { zh: '易贝', en: 'eBay' },
  aliases: ['yibei', '电子湾'],
  category: 'shopping',
  icon: 'ebay',
  hosts: [
    'ebay.at',
    'ebay.be',
    'ebay.ca',
    'ebay.ch',
    'ebay.cn',
    'ebay.co.jp',
    'ebay.co.uk',
    'ebay.com',
    'ebay.com.au',
    'ebay.com.hk',
    'ebay.com.my',
    'ebay.com.sg',
    'ebay.com.tw',
    'ebay.de',
    'ebay.es',
    'ebay.fr',
    'ebay.ie',
    'ebay.in',
    'ebay.it',
    'ebay.nl',
    'ebay.ph',
    'ebay.pl',
  ],
  accountPages: [
    {
      url: 'https://accountsettings.ebay.com/profile',
      kind: 'show',
      labels: ['Phone number', '电话号码'],
      confidence: 'high',
      source: 'public source code: a script for this page',
    },
    {
      url: 'https://accounts.ebay.com/acctsec/security-center',
      kind: 'show',
      labels: ['Text message'],
      slot: 'second-factor',
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://accountsettings.ebay.co.uk/profile',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'country sites use the same host name and path under their own domain',
    },
    {
      url: 'https://accountsettings.ebay.de/profile',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'country sites use the same host name and path under their own domain',
    },
    {
      url: 'https://accountsettings.ebay.com.au/profile',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'country sites use the same host name and path under their own domain',
    },
  ],
  rebind: { url: 'https://accountsettings.ebay.com/profile', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、eBay App。',
    en: 'Optional two-step verification: text message, authenticator app, the eBay app.',
  },
  sources: [
    'jdm-contrib/jdm: _data/sites.json',
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'martinvigo/email2phonenumber: email2phonenumber.py',
    '2factorauth/twofactorauth: entries/e/ebay.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accountsettings.ebay.com/profile',
    expect: { outcome: 'shown', numbers: ['(202) 555-0170'] },
  },
  {
    page: 'bound-uk',
    url: 'https://accountsettings.ebay.co.uk/profile',
    expect: { outcome: 'shown', numbers: ['07700 900456'] },
  },
  {
    page: 'two-step',
    url: 'https://accounts.ebay.com/acctsec/security-center',
    expect: { outcome: 'shown', numbers: ['(202) 555-0170'] },
  },
  {
    page: 'order',
    url: 'https://accountsettings.ebay.com/profile/orders',
    expect: { outcome: 'unrecognised' },
  },
];
