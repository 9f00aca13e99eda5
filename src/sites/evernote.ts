import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'evernote',
  name: { zh: 'Evernote', en: 'Evernote' },
  aliases: ['印象笔记国际版'],
  category: 'productivity',
  icon: 'evernote',
  hosts: ['evernote.com'],
  rebind: {
    appPath: {
      zh: '网页登录 evernote.com，在账户的安全设置里改两步验证的号码。',
      en: 'Sign in at evernote.com and change the number for two-step verification in the security settings of the account.',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、验证器 App；用验证器时，短信和电话仍作备用。',
    en: 'Optional two-step verification: text message, voice call, authenticator app; with the app, texts and calls stay on as backup.',
  },
  sources: ['2factorauth/twofactorauth: entries/e/evernote.com.json'],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
