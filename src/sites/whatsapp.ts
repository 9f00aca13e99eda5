import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'whatsapp',
  name: { zh: 'WhatsApp', en: 'WhatsApp' },
  aliases: ['wa', '瓦次艾普'],
  category: 'messaging',
  icon: 'whatsapp',
  hosts: ['whatsapp.com'],
  rebind: {
    appPath: {
      zh: '在主手机上：设置 > 账号 > 更改号码',
      en: 'On your main phone: Settings > Account > Change number',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '在 App 里填旧号和新号，验证码只发到新号。没有网页可改；不走"更改号码"直接换号，会变成一个新账号。',
      en: 'Enter the old and the new number in the app; the code goes to the new one only. There is no web page for it, and moving without "Change number" makes a separate account.',
    },
  },
  smsLogin: 'yes',
  secondFactor: { zh: '可设一个六位 PIN。', en: 'You can set a six-digit PIN.' },
  sources: [
    'https://techwiserco.pages.dev/posts/how-to-change-whatsapp-number-on-iphone-android',
    '2factorauth/twofactorauth: entries/w/whatsapp.com.json',
  ],
  asOf: '2025',
  unverified: ['smsLogin'],
});
