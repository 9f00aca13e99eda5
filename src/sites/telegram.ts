import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'telegram',
  name: { zh: 'Telegram（电报）', en: 'Telegram' },
  aliases: ['电报', 'dianbao', 'tg', '纸飞机'],
  category: 'messaging',
  icon: 'telegram',
  hosts: ['t.me', 'telegram.org'],
  rebind: {
    appPath: { zh: '设置 > 手机号码 > 更换号码', en: 'Settings > tap the phone number > Change Number' },
    oldNumberCode: 'no',
    whenLost: {
      zh: '只要还有一台设备登录着，换号验证码就发到新号。所有设备都退出后，只有旧号（或登录邮箱）能收到登录码。',
      en: 'While any device is still signed in, the code for the change goes to the new number. With no device left, only the old number (or a login e-mail) gets in.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '登录码通常发到另一台已登录的设备；可另设两步验证密码。',
    en: 'The login code usually arrives on another signed-in device; you can add a two-step password.',
  },
  sources: ['2factorauth/twofactorauth: entries/t/telegram.org.json'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin', 'whenLost'],
});
