import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'login-gov',
  name: { zh: 'Login.gov（美国政府登录）', en: 'Login.gov' },
  category: 'government',
  hosts: ['login.gov'],
  accountPages: [
    {
      url: 'https://secure.login.gov/account',
      kind: 'show',
      labels: ['Phone numbers'],
      confidence: 'high',
      source: '18F/identity-idp: config/routes.rb',
    },
  ],
  rebind: {
    url: 'https://secure.login.gov/account',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用其他验证方式登录后再改。没有别的方式，只能删掉账户重建。',
      en: 'Sign in with another method and change it. With no other method the account has to be deleted and made anew.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '必须有一种验证方式：短信、语音电话、验证器 App、安全密钥或通行密钥、专用令牌。',
    en: 'One method is always needed: text message, voice call, authenticator app, security key or passkey, hardware token.',
  },
  sources: [
    '18F/identity-idp: config/routes.rb',
    '18F/identity-idp: app/services/phone_formatter.rb',
    'https://www.login.gov/help/manage-your-account/add-or-change-your-authentication-method/',
    '2factorauth/twofactorauth: entries/l/login.gov.json',
  ],
  asOf: '2026',
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://secure.login.gov/account',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0116'] },
  },
  { page: 'history', url: 'https://secure.login.gov/account/history', expect: { outcome: 'unrecognised' } },
];
