import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'fliggy',
  name: { zh: '飞猪', en: 'Fliggy' },
  aliases: ['fei zhu', '飞猪旅行', '阿里旅行', 'alitrip'],
  category: 'travel',
  hosts: ['fliggy.com'],
  rebind: {
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    appPath: {
      zh: '用淘宝账号登录：在淘宝里改一次即可。',
      en: 'Signs in with the Taobao account: change it once in Taobao.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['1688', 'cainiao', 'taobao', 'tmall', 'xianyu'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'sharesAccountWith'],
});
