import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'microsoft',
  name: { zh: '微软账户', en: 'Microsoft account' },
  aliases: ['weiruan', 'outlook', 'hotmail', 'xbox', 'skype', 'live', 'onedrive', 'office', '必应'],
  category: 'productivity',
  hosts: ['hotmail.com', 'live.com', 'microsoft.com', 'outlook.com', 'skype.com', 'xbox.com'],
  accountPages: [
    {
      url: 'https://account.live.com/proofs/manage/additional',
      kind: 'show',
      labels: ['Text a code'],
      slot: 'recovery',
      confidence: 'high',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
    {
      url: 'https://account.live.com/names/manage',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://mysignins.microsoft.com/security-info',
      kind: 'show',
      labels: ['Phone'],
      slot: 'second-factor',
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: {
    url: 'https://account.live.com/proofs/manage/additional',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '有其他验证方式：先加新号，再删旧号。一样都没有：选"我没有其中任何一种"，新信息要等 30 天才生效，期间用旧方式验证会取消申请。',
      en: 'With any other proof: add the new number, then remove the old one. With none: choose "I don\'t have any of these"; the new details count only after 30 days, and using an old proof in that time cancels the request.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、语音电话、验证器 App（包括 Microsoft Authenticator）。',
    en: 'Optional two-step verification: text message, e-mail, voice call, authenticator app (Microsoft Authenticator or another).',
  },
  sources: [
    'public source code: tasselx/Keyden:README (zh)',
    'public source code: a link to the account page',
    'https://learn.microsoft.com/en-us/answers/questions/5871836/password-reset',
    'http://windows.microsoft.com/en-sg/windows-8/delete-security-info',
    '2factorauth/twofactorauth: entries/x/xbox.com.json',
    'https://learn.microsoft.com/en-in/entra/identity/authentication/concept-authentication-phone-options',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.live.com/proofs/manage/additional',
    expect: { outcome: 'shown', numbers: ['+1 2025550167'] },
  },
  {
    page: 'aliases',
    url: 'https://account.live.com/names/manage',
    expect: { outcome: 'shown', numbers: ['+86 13800138000'] },
  },
  {
    page: 'work-account',
    url: 'https://mysignins.microsoft.com/security-info',
    expect: { outcome: 'shown', numbers: ['+1 2025550171'] },
  },
  {
    page: 'signed-out',
    url: 'https://account.live.com/proofs/manage/additional',
    expect: { outcome: 'signed-out' },
  },
];
