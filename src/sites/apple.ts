import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'apple',
  name: { zh: 'Apple 账户', en: 'Apple Account' },
  aliases: ['苹果', 'pingguo', 'apple id', 'icloud', '苹果账户', '苹果账号', 'app store'],
  category: 'device',
  icon: 'apple',
  hosts: ['apple.com', 'apple.com.cn', 'icloud.com'],
  accountPages: [
    {
      url: 'https://account.apple.com/account/manage',
      kind: 'show',
      labels: ['Trusted Phone Numbers', '受信任的电话号码', '信頼できる電話番号'],
      confidence: 'high',
      source: 'https://support.apple.com/en-ph/122621 (read in a copy)',
    },
    {
      url: 'https://appleid.apple.com/account/manage',
      kind: 'change',
      labels: ['Trusted Phone Numbers', '受信任的号码'],
      confidence: 'high',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://account.apple.com/account/manage',
    appPath: {
      zh: 'iPhone：设置 > 你的姓名 > 登录与安全性（旧系统叫"密码与安全性"）> 双重认证 > 受信任的电话号码 > 编辑',
      en: 'iPhone: Settings > your name > Sign-In & Security > Two-Factor Authentication > Trusted Phone Number > Edit',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '至少要留一个受信任号码：先在受信任设备上加新号并验证，再删旧号。设备和号码都没有时，到 iforgot.apple.com 申请账户恢复，要等几天。',
      en: 'One trusted number must always stay: add and confirm the new one on a trusted device, then remove the old one. With neither device nor number, ask for account recovery at iforgot.apple.com; it takes days.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '登录要双重认证：受信任设备上的提示，或发到受信任号码的短信、电话；也可用安全密钥。',
    en: 'Signing in takes a second step: a prompt on a trusted device, or a text or call to a trusted number; security keys work too.',
  },
  hotline: '400-666-8800',
  sources: [
    'https://support.apple.com/en-ph/122621 (read in a copy)',
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'public source code: format of the sign-in challenge and paths of the account page',
    '2factorauth/twofactorauth: entries/a/appleid.apple.com.json',
    'http://m.shumacn.com/2025/bzwd_0520/550892.html',
    'https://game.huochengrm.cn/2025-10-17-12-51-31eyt.html',
  ],
  asOf: '2026',
  unverified: ['hotline', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.apple.com/account/manage',
    expect: { outcome: 'shown', numbers: ['+1 (202) 555-0118', '+86 138 0013 8000'] },
  },
  {
    page: 'bound-zh',
    url: 'https://account.apple.com/account/manage/section/security',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  {
    page: 'older-address',
    url: 'https://appleid.apple.com/account/manage',
    expect: { outcome: 'shown', numbers: ['+86 139 0000 0021'] },
  },
  {
    page: 'devices',
    url: 'https://account.apple.com/account/manage/section/devices',
    expect: { outcome: 'unrecognised' },
  },
];
