import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'epic-games',
  name: { zh: 'Epic 游戏', en: 'Epic Games' },
  aliases: ['epic', '堡垒之夜', 'fortnite'],
  category: 'game',
  icon: 'epicgames',
  hosts: ['epicgames.com', 'fortnite.com'],
  accountPages: [
    {
      url: 'https://www.epicgames.com/account/personal',
      kind: 'show',
      labels: ['Phone number', '手机号码'],
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://www.epicgames.com/account/password',
      kind: 'show',
      labels: ['SMS authentication'],
      slot: 'second-factor',
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.epicgames.com/account/personal', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、验证器 App、Epic Games App。',
    en: 'Optional two-step verification: text message, e-mail, authenticator app, the Epic Games app.',
  },
  sources: [
    'public source code: a link to the account page',
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/e/epicgames.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:1', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.epicgames.com/account/personal',
    expect: { outcome: 'shown', numbers: ['+1 ***-***-0179'] },
  },
  {
    page: 'bound-zh',
    url: 'https://www.epicgames.com/account/personal',
    expect: { outcome: 'shown', numbers: ['+86 138****8000'] },
  },
  {
    page: 'sms',
    url: 'https://www.epicgames.com/account/password',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0179'] },
  },
  {
    page: 'signed-out',
    url: 'https://www.epicgames.com/account/personal',
    expect: { outcome: 'signed-out' },
  },
];
