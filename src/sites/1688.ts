import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '1688',
  name: { zh: '1688（阿里巴巴）', en: '1688.com' },
  aliases: ['alibaba', '阿里巴巴', '诚信通'],
  category: 'shopping',
  hosts: ['1688.com'],
  rebind: {
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    appPath: {
      zh: '用淘宝账号登录：在淘宝里改一次即可。',
      en: 'Signs in with the Taobao account: change it once in Taobao.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['cainiao', 'fliggy', 'taobao', 'tmall', 'xianyu'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'sharesAccountWith'],
});
