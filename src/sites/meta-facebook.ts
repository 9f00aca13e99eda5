import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'meta-facebook',
  name: { zh: 'Facebook（脸书）', en: 'Facebook (Meta Accounts Center)' },
  aliases: ['facebook', 'lianshu', '脸书', 'fb', 'meta', 'messenger'],
  category: 'social',
  icon: 'facebook',
  hosts: ['facebook.com', 'messenger.com'],
  accountPages: [
    {
      url: 'https://accountscenter.facebook.com/personal_info/contact_points',
      kind: 'show',
      labels: ['Mobile number', 'Contact information', '联系信息', 'Informações de contato'],
      confidence: 'high',
      source: 'public source code: ProtonMail/WebClients, "update your online accounts" list',
    },
    {
      url: 'https://accountscenter.facebook.com/password_and_security',
      kind: 'show',
      slot: 'second-factor',
      confidence: 'medium',
      source: 'public source code: a link to this page',
    },
  ],
  rebind: { url: 'https://accountscenter.facebook.com/personal_info/contact_points', oldNumberCode: 'no' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选双重验证：短信、验证器 App、安全密钥或通行密钥。短信验证用的号码和联系号码分开保存。',
    en: 'Optional two-factor authentication: text message, authenticator app, security key or passkey. The number for its texts is kept apart from the contact number.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    'public source code: a link to the account page',
    '2factorauth/twofactorauth: entries/f/facebook.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accountscenter.facebook.com/personal_info/contact_points',
    expect: { outcome: 'shown', numbers: ['+12025550139'] },
  },
  {
    page: 'bound-zh',
    url: 'https://accountscenter.facebook.com/personal_info/contact_points',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  {
    page: 'two-factor',
    url: 'https://accountscenter.facebook.com/password_and_security/two_factor',
    expect: { outcome: 'shown', numbers: ['+12025550140'] },
  },
  {
    page: 'profile-of-a-friend',
    url: 'https://www.facebook.com/sam.reed.example/about_contact_and_basic_info',
    expect: { outcome: 'unrecognised' },
  },
];
