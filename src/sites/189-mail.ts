import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '189-mail',
  name: { zh: '189邮箱', en: '189 Mail' },
  aliases: ['189 youxiang', '电信邮箱', 'dianxin youxiang'],
  category: 'mail',
  hosts: ['mail.189.cn'],
  rebind: {
    url: 'https://e.189.cn/user/account/',
    appPath: {
      zh: '用天翼账号登录；“号码@189.cn”离不开这个号码。',
      en: 'It signs in with the Tianyi account (天翼账号); number@189.cn depends on the number.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['189邮箱'],
  hotline: '10000',
  sharesAccountWith: ['china-telecom', 'tianyi-cloud'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'sharesAccountWith', 'smsSignatures', 'url'],
});
