import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'riot-games',
  name: { zh: '拳头游戏', en: 'Riot Games' },
  aliases: ['quantou', '英雄联盟', '无畏契约', 'lol', 'valorant'],
  category: 'game',
  icon: 'riotgames',
  hosts: ['riotgames.com'],
  accountPages: [
    {
      url: 'https://account.riotgames.com/',
      kind: 'show',
      labels: ['Mobile phone', 'Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://account.riotgames.com/', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  secondFactor: { zh: '可选两步验证：邮件。', en: 'Optional two-step verification: e-mail.' },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/r/riotgames.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.riotgames.com/',
    expect: { outcome: 'shown', numbers: ['+1 •••-•••-••80'] },
  },
  { page: 'id', url: 'https://account.riotgames.com/', expect: { outcome: 'unrecognised' } },
];
