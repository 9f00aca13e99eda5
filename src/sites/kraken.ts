import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'kraken',
  name: { zh: 'Kraken', en: 'Kraken' },
  aliases: ['海妖'],
  category: 'finance-other',
  hosts: ['kraken.com'],
  rebind: {
    appPath: {
      zh: '网页登录 kraken.com，在账户资料里改。这里的手机号只是资料，不用来收验证码。',
      en: 'Sign in at kraken.com and change it in the profile. The number is profile data only; no codes are sent to it.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '没有短信验证；可用验证器 App、安全密钥或通行密钥、硬件令牌、邮件。',
    en: 'No text messages; authenticator app, security key or passkey, hardware token, e-mail.',
  },
  sources: ['2factorauth/twofactorauth: entries/k/kraken.com.json'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
