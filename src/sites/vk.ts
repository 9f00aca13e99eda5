import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'vk',
  name: { zh: 'VK', en: 'VK / VK ID' },
  aliases: ['vkontakte', 'вконтакте'],
  category: 'social',
  icon: 'vk',
  hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  accountPages: [
    {
      url: 'https://id.vk.com/account/#/personal',
      kind: 'show',
      labels: ['Телефон', 'Номер телефона', 'Phone'],
      confidence: 'high',
      source: 'public source code: links to this page, and the mask in the profile data',
    },
    {
      url: 'https://vk.com/settings',
      kind: 'show',
      labels: ['Номер телефона'],
      confidence: 'medium',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: {
    url: 'https://id.vk.com/account/#/personal',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '旧 SIM 不在手上时，换号申请要等一段时间（约两周）。',
      en: 'Without the old SIM the change is held back for a while (about two weeks).',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'public source code: links to the account page, and the mask in the profile data',
    'jdm-contrib/jdm: _data/sites.json',
    '2factorauth/twofactorauth: entries/v/vk.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin', 'whenLost'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://id.vk.com/account/#/personal',
    expect: { outcome: 'shown', numbers: ['+7 *** *** ** 31'] },
  },
  {
    page: 'old-settings',
    url: 'https://vk.com/settings',
    expect: { outcome: 'shown', numbers: ['+7 *** *** ** 31'] },
  },
  { page: 'sessions', url: 'https://id.vk.com/account/#/security', expect: { outcome: 'unrecognised' } },
];
