import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'airbnb',
  name: { zh: '爱彼迎', en: 'Airbnb' },
  aliases: ['aibiying'],
  category: 'travel',
  icon: 'airbnb',
  hosts: [
    'airbnb.ca',
    'airbnb.cn',
    'airbnb.co.kr',
    'airbnb.co.uk',
    'airbnb.com',
    'airbnb.com.au',
    'airbnb.com.br',
    'airbnb.com.hk',
    'airbnb.com.sg',
    'airbnb.com.tw',
    'airbnb.de',
    'airbnb.es',
    'airbnb.fr',
    'airbnb.it',
    'airbnb.jp',
  ],
  accountPages: [
    {
      url: 'https://www.airbnb.com/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'high',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
    {
      url: 'https://www.airbnb.cn/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
    {
      url: 'https://www.airbnb.com.hk/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
    {
      url: 'https://www.airbnb.com.tw/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
    {
      url: 'https://www.airbnb.jp/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
    {
      url: 'https://www.airbnb.com.sg/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
    {
      url: 'https://www.airbnb.co.uk/account-settings/personal-info',
      kind: 'show',
      labels: ['Phone numbers', 'Phone number', '电话号码', '手机号码', '電話番号'],
      confidence: 'medium',
      source: 'regional domains use the same path as airbnb.com',
    },
  ],
  rebind: { url: 'https://www.airbnb.com/account-settings/personal-info', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：邮件、短信。',
    en: 'Optional two-step verification: e-mail, text message.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    'public source code: clones of the site',
    '2factorauth/twofactorauth: entries/a/airbnb.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.airbnb.com/account-settings/personal-info',
    expect: { outcome: 'shown', numbers: ['+1 ***-***-0167'] },
  },
  {
    page: 'bound-zh',
    url: 'https://www.airbnb.cn/account-settings/personal-info',
    expect: { outcome: 'shown', numbers: ['+86 *** **** 8000'] },
  },
  {
    page: 'emergency-contact',
    url: 'https://www.airbnb.com/account-settings/personal-info',
    expect: { outcome: 'unrecognised' },
  },
];
