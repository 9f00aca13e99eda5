import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'xianyu',
  name: { zh: '闲鱼', en: 'Xianyu (Goofish)' },
  aliases: ['xian yu', 'goofish', '咸鱼', 'idle fish'],
  category: 'shopping',
  hosts: ['goofish.com'],
  rebind: {
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    appPath: {
      zh: '用淘宝账号登录：在淘宝里改一次即可。',
      en: 'Signs in with the Taobao account: change it once in Taobao.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['1688', 'cainiao', 'fliggy', 'taobao', 'tmall'],
  sources: ['public source code: login helper lists goofish.com'],
  unverified: ['sharesAccountWith'],
});
