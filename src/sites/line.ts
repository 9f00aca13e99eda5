import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'line',
  name: { zh: 'LINE', en: 'LINE' },
  aliases: ['连我', 'lianwo'],
  category: 'messaging',
  icon: 'line',
  hosts: ['line.me'],
  rebind: {
    appPath: { zh: '设置 > 我的账号 > 电话号码', en: 'Settings > Account > Phone number' },
    oldNumberCode: 'no',
    whenLost: {
      zh: '还登录着就能换，验证码发到新号。换手机前先登记邮箱和密码。',
      en: 'Change it while signed in; the code goes to the new number. Register an e-mail address and a password before you move to another phone.',
    },
  },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: ['2factorauth/twofactorauth: entries/l/line.me.json'],
  asOf: '2025',
  unverified: ['appPath', 'oldNumberCode', 'whenLost'],
});
