import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '58',
  name: { zh: '58同城', en: '58.com' },
  aliases: ['wuba', '58 tongcheng', '58到家'],
  category: 'housing',
  hosts: ['58.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['58同城'],
  sharesAccountWith: ['anjuke', 'ganji'],
  sources: ['public source code: passport.58.com/mobileauthcodelogin, phone-code login'],
  unverified: ['appPath', 'sharesAccountWith', 'smsSignatures'],
});
