import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'meta-instagram',
  name: { zh: 'Instagram', en: 'Instagram' },
  aliases: ['ins', 'ig', '照片墙', 'zhaopianqiang', 'threads'],
  category: 'social',
  icon: 'instagram',
  hosts: ['instagram.com', 'threads.com', 'threads.net'],
  accountPages: [
    {
      url: 'https://accountscenter.instagram.com/personal_info/',
      kind: 'show',
      labels: ['Phone number', 'Contact info', '联系信息'],
      confidence: 'medium',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
    {
      url: 'https://www.instagram.com/accounts/edit/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://www.instagram.com/accounts/two_factor_authentication/',
      kind: 'show',
      slot: 'second-factor',
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: { url: 'https://accountscenter.instagram.com/personal_info/', oldNumberCode: 'no' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选双重验证：短信、验证器 App。',
    en: 'Optional two-factor authentication: text message, authenticator app.',
  },
  sources: [
    'jdm-contrib/jdm: _data/sites.json',
    'public source code: a link to the account page',
    'public source code: tasselx/Keyden:README (zh)',
    '2factorauth/twofactorauth: entries/i/instagram.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accountscenter.instagram.com/personal_info/contact_points',
    expect: { outcome: 'shown', numbers: ['+12025550141'] },
  },
  {
    page: 'edit-profile',
    url: 'https://www.instagram.com/accounts/edit/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0141'] },
  },
  {
    page: 'two-factor',
    url: 'https://www.instagram.com/accounts/two_factor_authentication/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0142'] },
  },
  { page: 'signed-out', url: 'https://www.instagram.com/accounts/edit/', expect: { outcome: 'signed-out' } },
];
