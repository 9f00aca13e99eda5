import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'blizzard',
  name: { zh: '暴雪战网（国际服）', en: 'Blizzard / Battle.net' },
  aliases: ['baoxue', 'zhanwang', '战网', '魔兽世界', '守望先锋', 'battle.net'],
  category: 'game',
  icon: 'battledotnet',
  hosts: ['battle.net', 'blizzard.com'],
  accountPages: [
    {
      url: 'https://account.battle.net/security',
      kind: 'show',
      labels: ['Phone number', 'SMS Protect'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
    {
      url: 'https://account.battle.net/details',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://account.battle.net/security', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、Battle.net App。',
    en: 'Optional two-step verification: text message, the Battle.net app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/b/blizzard.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.battle.net/security',
    expect: { outcome: 'shown', numbers: ['+1 ******0181'] },
  },
  {
    page: 'details',
    url: 'https://account.battle.net/details',
    expect: { outcome: 'shown', numbers: ['+86 138****8000'] },
  },
  {
    page: 'transactions',
    url: 'https://account.battle.net/transactions',
    expect: { outcome: 'unrecognised' },
  },
];
