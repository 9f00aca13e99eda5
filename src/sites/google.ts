import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'google',
  name: { zh: '谷歌', en: 'Google' },
  aliases: ['guge', 'gmail', 'gmail 邮箱', 'youtube', '油管', '谷歌邮箱'],
  category: 'mail',
  icon: 'google',
  hosts: ['gmail.com', 'google.com', 'youtube.com'],
  accountPages: [
    {
      url: 'https://myaccount.google.com/phone',
      kind: 'show',
      labels: ['Phone', '电话', '手机', '電話番号', '전화번호'],
      slot: 'contact',
      confidence: 'high',
      source: 'public source code: microg/GmsCore MainActivity.kt of accountsettings',
    },
    {
      url: 'https://myaccount.google.com/signinoptions/rescuephone',
      kind: 'change',
      labels: ['Recovery phone', '辅助电话号码', '再設定用の電話番号'],
      slot: 'recovery',
      confidence: 'high',
      source: 'public source code: microg/GmsCore MainActivity.kt of accountsettings',
    },
    {
      url: 'https://myaccount.google.com/two-step-verification/phone-numbers',
      kind: 'change',
      labels: ['2-Step Verification phones'],
      slot: 'second-factor',
      confidence: 'high',
      source: 'public source code: microg/GmsCore MainActivity.kt of accountsettings',
    },
  ],
  rebind: {
    url: 'https://myaccount.google.com/phone',
    appPath: {
      zh: '安卓手机：设置 > Google > 管理您的 Google 账号 > 个人信息 > 电话',
      en: 'Android: Settings > Google > Manage your Google Account > Personal info > Phone',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '还登录着：用密码或通行密钥验证就能换号。登录不上：用其他验证方式走账号恢复。',
      en: 'Still signed in: your password or a passkey is enough to replace the number. Signed out: recover the account with another proof.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App、Google 提示、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, voice call, authenticator app, Google prompt, security key or passkey.',
  },
  sources: [
    'public source code: microg/GmsCore MainActivity.kt of accountsettings',
    'https://brutecat.com/articles/leaking-google-phones',
    '2factorauth/twofactorauth: entries/m/mail.google.com.json',
  ],
  asOf: '2026',
  unverified: [
    'appPath',
    'labels:手机',
    'labels:电话',
    'labels:電話番号',
    'labels:전화번호',
    'oldNumberCode',
    'smsLogin',
    'whenLost',
  ],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://myaccount.google.com/phone',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0143', '+86 138 0013 8000'] },
  },
  {
    page: 'recovery-zh',
    url: 'https://myaccount.google.com/signinoptions/rescuephone',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  {
    page: 'two-step-phones',
    url: 'https://myaccount.google.com/two-step-verification/phone-numbers',
    expect: { outcome: 'shown', numbers: ['(202) 555-0143'] },
  },
  {
    page: 'other-settings',
    url: 'https://myaccount.google.com/personal-info',
    expect: { outcome: 'unrecognised' },
  },
];
