import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sina',
  name: { zh: '新浪', en: 'Sina' },
  aliases: ['xin lang', '新浪网', '新浪通行证'],
  category: 'content',
  hosts: ['sina.com.cn'],
  rebind: {
    url: 'https://security.weibo.com/account/security',
    appPath: {
      zh: '和微博是同一个账号：在微博里改一次即可。',
      en: 'The same account as Weibo: change it once in Weibo.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['weibo'],
  sources: ['public source code: login flow goes through login.sina.com.cn for both'],
  asOf: '2020',
});
