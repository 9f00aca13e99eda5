import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'cloudflare',
  name: { zh: 'Cloudflare', en: 'Cloudflare' },
  aliases: ['cf'],
  category: 'developer',
  icon: 'cloudflare',
  hosts: ['cloudflare.com'],
  rebind: {
    url: 'https://dash.cloudflare.com/profile',
    appPath: {
      zh: '网页控制台的个人资料。手机号（如有）只在账单或域名注册联系人里。',
      en: 'The user profile of the web dashboard. A number, if any, is only in the billing or registrar contact.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '没有短信验证；可用验证器 App、安全密钥或通行密钥。',
    en: 'No text messages; authenticator app, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/c/cloudflare.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
