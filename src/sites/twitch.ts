import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'twitch',
  name: { zh: 'Twitch', en: 'Twitch' },
  category: 'video',
  icon: 'twitch',
  hosts: ['twitch.tv'],
  accountPages: [
    {
      url: 'https://www.twitch.tv/settings/security',
      kind: 'show',
      labels: ['Phone Number', '电话号码'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://www.twitch.tv/settings/security', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、Authy App、验证器 App。',
    en: 'Optional two-step verification: text message, the Authy app, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/t/twitch.tv.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.twitch.tv/settings/security',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0185'] },
  },
  {
    page: 'bound-zh',
    url: 'https://www.twitch.tv/settings/security',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  { page: 'absent', url: 'https://www.twitch.tv/settings/security', expect: { outcome: 'absent' } },
];
