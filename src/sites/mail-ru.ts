import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mail-ru',
  name: { zh: 'Mail.ru', en: 'Mail.ru' },
  category: 'mail',
  icon: 'maildotru',
  hosts: ['bk.ru', 'inbox.ru', 'internet.ru', 'list.ru', 'mail.ru'],
  accountPages: [
    {
      url: 'https://id.mail.ru/security',
      kind: 'show',
      labels: ['Номер телефона'],
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://id.mail.ru/contacts',
      kind: 'show',
      labels: ['Номера телефонов'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://id.mail.ru/security', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, security key or passkey.',
  },
  sources: [
    'public source code: a link to the account page',
    'megadose/holehe: holehe/modules/mails/mail_ru.py',
    '2factorauth/twofactorauth: entries/m/mail.ru.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://id.mail.ru/security',
    expect: { outcome: 'shown', numbers: ['+7 ***-***-**-17'] },
  },
  {
    page: 'contacts',
    url: 'https://id.mail.ru/contacts',
    expect: { outcome: 'shown', numbers: ['+7 ***-***-**-17'] },
  },
  { page: 'absent', url: 'https://id.mail.ru/security', expect: { outcome: 'absent' } },
];
