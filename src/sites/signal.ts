import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'signal',
  name: { zh: 'Signal', en: 'Signal' },
  category: 'messaging',
  icon: 'signal',
  hosts: ['signal.org'],
  rebind: {
    appPath: { zh: '设置 > 账号 > 更改电话号码', en: 'Settings > Account > Change Phone Number' },
    oldNumberCode: 'no',
  },
  smsLogin: 'yes',
  secondFactor: { zh: '可设注册锁 PIN。', en: 'You can set a registration-lock PIN.' },
  sources: ['2factorauth/twofactorauth: entries/s/signal.org.json'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
