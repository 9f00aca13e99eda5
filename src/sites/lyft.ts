import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'lyft',
  name: { zh: 'Lyft', en: 'Lyft' },
  aliases: ['来福车'],
  category: 'transport',
  icon: 'lyft',
  hosts: ['lyft.com'],
  accountPages: [
    {
      url: 'https://account.lyft.com/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'low',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: {
    url: 'https://account.lyft.com/',
    appPath: { zh: 'App：Settings（设置）> 手机号', en: 'App: Settings > phone number' },
    oldNumberCode: 'no',
    whenLost: {
      zh: '退出登录，选"Have an account and new number?"，验证新号，再用已验证的邮箱确认；邮箱没验证过就找客服，交带照片的证件。',
      en: 'Log out, choose "Have an account and new number?", verify the new number and confirm it from your verified e-mail; without one, ask support with a photo identity document.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'jdm-contrib/jdm: _data/sites.json',
    'https://help.lyft.com/hc/en-us/articles/115013078808',
    '2factorauth/twofactorauth: entries/l/lyft.com.json',
  ],
  asOf: '2023',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.lyft.com/',
    expect: { outcome: 'shown', numbers: ['(202) 555-0166'] },
  },
  { page: 'signed-out', url: 'https://account.lyft.com/', expect: { outcome: 'signed-out' } },
];
