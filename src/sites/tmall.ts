import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tmall',
  name: { zh: '天猫', en: 'Tmall' },
  aliases: ['tian mao', '天猫商城', '天猫超市'],
  category: 'shopping',
  hosts: ['tmall.com'],
  rebind: {
    url: 'https://member1.taobao.com/member/fresh/account_security.htm',
    appPath: {
      zh: '用淘宝账号登录：在淘宝里改一次即可。',
      en: 'Signs in with the Taobao account: change it once in Taobao.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['天猫'],
  sharesAccountWith: ['1688', 'cainiao', 'fliggy', 'taobao', 'xianyu'],
  sources: ['public source code: same script handles tmall with the Taobao flow'],
  asOf: '2023-07',
  unverified: ['sharesAccountWith', 'smsSignatures'],
});
