import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'revolut',
  name: { zh: 'Revolut', en: 'Revolut' },
  category: 'bank',
  icon: 'revolut',
  hosts: ['revolut.com'],
  rebind: {
    appPath: {
      zh: 'App：Profile（个人资料）> Account > Personal details > Phone number',
      en: 'App: Profile > Account > Personal details > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '还登录着：填新号，等重发倒计时走完，改用邮件收验证码。已退出：选"Lost access to my number"，要旧号、密码和自拍或证件。',
      en: 'Signed in: enter the new number, let the resend timer run out, then take the code by e-mail. Signed out: "Lost access to my number", with the old number, your passcode and a selfie or identity document.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、Revolut App。',
    en: 'Optional two-step verification: text message, e-mail, the Revolut app.',
  },
  sources: [
    'https://help.revolut.com/en-US/help/profile-and-plan/profile-plan/profile-settings/how-do-i-change-my-phone-number/',
    'https://www.revolut.com/en-DE/help/profile-and-plan/profile-settings/i-lost-access-to-my-phone-number/',
    '2factorauth/twofactorauth: entries/r/revolut.com.json',
  ],
  asOf: '2025',
  unverified: ['smsLogin'],
});
