import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'snapchat',
  name: { zh: 'Snapchat', en: 'Snapchat' },
  aliases: ['色拉布', '阅后即焚'],
  category: 'social',
  icon: 'snapchat',
  hosts: ['snapchat.com'],
  accountPages: [
    {
      url: 'https://accounts.snapchat.com/accounts/settings',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'public source code: one list of settings addresses',
    },
  ],
  rebind: {
    url: 'https://accounts.snapchat.com/accounts/settings',
    appPath: { zh: '个人主页 > 设置 > 手机号', en: 'Profile > Settings > Mobile Number' },
    oldNumberCode: 'no',
  },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'public source code: one list of settings addresses',
    '2factorauth/twofactorauth: entries/s/snapchat.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.snapchat.com/accounts/settings',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0190'] },
  },
  {
    page: 'download-my-data',
    url: 'https://accounts.snapchat.com/accounts/settings/downloadmydata',
    expect: { outcome: 'unrecognised' },
  },
];
