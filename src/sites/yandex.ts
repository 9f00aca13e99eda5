import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'yandex',
  name: { zh: 'Yandex ID', en: 'Yandex ID' },
  aliases: ['яндекс'],
  category: 'mail',
  hosts: ['ya.ru', 'yandex.by', 'yandex.com', 'yandex.kz', 'yandex.ru', 'yandex.uz'],
  accountPages: [
    {
      url: 'https://passport.yandex.ru/profile/phones',
      kind: 'show',
      labels: ['Телефонные номера', 'Номера телефонов', 'Основной номер', 'Phone numbers'],
      confidence: 'high',
      source: 'public source code: links to this page',
    },
    {
      url: 'https://id.yandex.ru/security',
      kind: 'show',
      labels: ['Номера телефонов'],
      confidence: 'high',
      source: 'public source code: links to this page and the pages below it',
    },
  ],
  rebind: {
    url: 'https://passport.yandex.ru/profile/phones',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '没有旧号也能申请更换或移除，14 天后生效；这期间号码主人可以在手机号页面取消。',
      en: 'Without the old number the change runs as a pending request and takes effect after 14 days; until then it can be cancelled on the phone-numbers page.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '主号码也可以当登录名和邮箱别名。',
    en: 'The main number can also serve as login name and mail alias.',
  },
  sources: [
    'public source code: links to the account page',
    'https://yandex.kz/support/id/troubleshooting/phone-alert.html?lang=kk',
    'http://www.websiteforyou.su/kak-privjazat-nomer-telefona-k-akkauntu-v-jandeks/',
  ],
  asOf: '2025',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.yandex.ru/profile/phones',
    expect: { outcome: 'shown', numbers: ['+7 *** ***‑**‑91'] },
  },
  {
    page: 'security',
    url: 'https://id.yandex.ru/security',
    expect: { outcome: 'shown', numbers: ['+7 *** ***-**-91'] },
  },
  {
    page: 'other-settings',
    url: 'https://id.yandex.ru/security/app-passwords',
    expect: { outcome: 'unrecognised' },
  },
];
