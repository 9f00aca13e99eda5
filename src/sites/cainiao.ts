import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'cainiao',
  name: { zh: '菜鸟', en: 'Cainiao' },
  aliases: ['cai niao', '菜鸟裹裹', '菜鸟驿站', 'cainiao guoguo'],
  category: 'transport',
  hosts: ['cainiao.com'],
  rebind: {
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    appPath: {
      zh: '用淘宝账号登录：在淘宝里改一次即可。',
      en: 'Signs in with the Taobao account: change it once in Taobao.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['菜鸟'],
  sharesAccountWith: ['1688', 'fliggy', 'taobao', 'tmall', 'xianyu'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'sharesAccountWith', 'smsSignatures'],
});
