import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'spotify',
  name: { zh: 'Spotify（声田）', en: 'Spotify' },
  aliases: ['声田', 'shengtian'],
  category: 'streaming',
  icon: 'spotify',
  hosts: ['spotify.com'],
  accountPages: [
    {
      url: 'https://www.spotify.com/account/overview/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
    {
      url: 'https://www.spotify.com/*/account/overview',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'the address above; a locale segment in it is usual',
    },
  ],
  rebind: { url: 'https://www.spotify.com/account/overview/', oldNumberCode: 'optional' },
  smsLogin: 'yes',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    '2factorauth/twofactorauth: entries/s/spotify.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.spotify.com/account/overview/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0164'] },
  },
  {
    page: 'with-locale',
    url: 'https://www.spotify.com/us/account/overview/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0164'] },
  },
  {
    page: 'no-phone',
    url: 'https://www.spotify.com/us/account/overview/',
    expect: { outcome: 'unrecognised' },
  },
];
