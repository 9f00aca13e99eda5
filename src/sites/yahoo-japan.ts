import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'yahoo-japan',
  name: { zh: '日本雅虎', en: 'Yahoo! JAPAN' },
  aliases: ['riben yahu', 'ヤフー', 'yahoo japan'],
  category: 'mail',
  hosts: ['yahoo.co.jp'],
  accountPages: [
    {
      url: 'https://account.edit.yahoo.co.jp/',
      kind: 'show',
      labels: ['電話番号', '携帯電話番号'],
      confidence: 'medium',
      source: 'public source code: links to this host',
    },
  ],
  rebind: {
    url: 'https://account.edit.yahoo.co.jp/',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '号码登记到另一个 Yahoo! JAPAN ID 后，会从原来的 ID 上移走，原 ID 就收不到验证码了：停号前要主动改掉。',
      en: 'A number that is registered for another Yahoo! JAPAN ID is taken off the earlier one, which then gets no more codes: change it before you give the number up.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '开启短信验证码登录后，密码登录会停用。另可用邮件。',
    en: 'Sign-in by a texted code turns the password off. E-mail works too.',
  },
  sources: [
    'public source code: links to this host',
    'https://www.choge-blog.com/programming/yahoo-japan-id',
    'https://megalodon.jp/ref/2020-0220-1640-58/www.yahoo-help.jp/app/answers/detail/p/544/a_id/167600',
    'https://buzfix.tokyo/2019/04/smsauth',
    '2factorauth/twofactorauth: entries/y/yahoo.co.jp.json',
  ],
  asOf: '2025',
  unverified: ['oldNumberCode'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.edit.yahoo.co.jp/',
    expect: { outcome: 'shown', numbers: ['090-****-4321'] },
  },
  { page: 'inquiry', url: 'https://account.edit.yahoo.co.jp/', expect: { outcome: 'unrecognised' } },
];
