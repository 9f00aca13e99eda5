import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'tiktok',
  name: { zh: 'TikTok', en: 'TikTok' },
  aliases: ['抖音国际版', '海外抖音'],
  category: 'social',
  icon: 'tiktok',
  hosts: ['tiktok.com'],
  accountPages: [
    {
      url: 'https://www.tiktok.com/setting',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: {
    url: 'https://www.tiktok.com/setting',
    appPath: {
      zh: '个人主页 > 菜单 > 设置与隐私 > 账号 > 账号信息 > 手机号',
      en: 'Profile > Menu > Settings and privacy > Account > Account information > Phone number',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：验证器 App、短信、邮件。',
    en: 'Optional two-step verification: authenticator app, text message, e-mail.',
  },
  sources: [
    'public source code: a link to the account page',
    '2factorauth/twofactorauth: entries/t/tiktok.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.tiktok.com/setting',
    expect: { outcome: 'shown', numbers: ['+1 202***0189'] },
  },
  { page: 'signed-out', url: 'https://www.tiktok.com/setting', expect: { outcome: 'signed-out' } },
];
