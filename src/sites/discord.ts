import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'discord',
  name: { zh: 'Discord', en: 'Discord' },
  aliases: ['dc'],
  category: 'messaging',
  icon: 'discord',
  hosts: ['discord.com', 'discordapp.com'],
  accountPages: [
    {
      url: 'https://discord.com/settings/account',
      kind: 'show',
      labels: ['Phone Number', '手机号码'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://discord.com/settings/account',
    oldNumberCode: 'no',
    whenLost: {
      zh: '用账号密码就能换掉或移除号码，不需要旧号。',
      en: 'Your password is enough to replace or remove the number; the old one is not needed.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'https://support.discord.com/hc/ko/articles/4413460214807-How-to-Remove-a-Phone-Number-From-a-Discord-Account',
    'https://discord-userdoccers.pages.dev/topics/phone-verification',
    '2factorauth/twofactorauth: entries/d/discord.com.json',
  ],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://discord.com/settings/account',
    expect: { outcome: 'shown', numbers: ['********0162'] },
  },
  {
    page: 'revealed-zh',
    url: 'https://discord.com/settings/account',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  { page: 'chat', url: 'https://discord.com/channels/@me', expect: { outcome: 'unrecognised' } },
];
