import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'paytm',
  name: { zh: 'Paytm', en: 'Paytm' },
  category: 'payment',
  icon: 'paytm',
  hosts: ['paytm.com'],
  rebind: {
    appPath: {
      zh: 'App：头像 > Profile Settings > Change mobile number',
      en: 'App: profile > Profile Settings > Change mobile number',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: 'UPI 支付绑定在银行预留号码的 SIM 上；登录用短信验证。',
    en: 'UPI payments are tied to the SIM of the number your bank has; signing in uses text messages.',
  },
  sources: ['2factorauth/twofactorauth: entries/p/paytm.com.json'],
  asOf: '2025',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
