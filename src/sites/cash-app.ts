import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'cash-app',
  name: { zh: 'Cash App', en: 'Cash App' },
  category: 'payment',
  icon: 'cashapp',
  hosts: ['cash.app'],
  rebind: {
    appPath: { zh: 'App：头像 > Personal > Phone', en: 'App: profile icon > Personal > Phone' },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '可选两步验证：邮件、验证器 App。',
    en: 'Optional two-step verification: e-mail, authenticator app.',
  },
  sources: ['2factorauth/twofactorauth: entries/c/cash.app.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
