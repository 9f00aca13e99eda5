import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'uber',
  name: { zh: '优步', en: 'Uber' },
  aliases: ['youbu', 'uber eats'],
  category: 'transport',
  icon: 'uber',
  hosts: ['uber.com', 'ubereats.com'],
  accountPages: [
    {
      url: 'https://account.uber.com/',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://account.uber.com/',
    appPath: {
      zh: 'App：账户 > 管理 Uber 账户 > 个人信息 > 电话号码',
      en: 'App: Account > Manage Uber Account > Personal info > Phone number',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '还登录着：验证码发到新号。已退出：填登录求助表，附上能看到新号的截图。',
      en: 'Signed in: the code goes to the new number. Signed out: the sign-in help form asks for a screenshot that shows the new number.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'https://help.uber.com/ubereats/restaurants/article/update-my-profile?nodeId=55e64259-2bd4-4224-b2e8-44f6013a843e',
    '2factorauth/twofactorauth: entries/u/uber.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.uber.com/',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0165'] },
  },
  { page: 'trip', url: 'https://account.uber.com/', expect: { outcome: 'unrecognised' } },
];
