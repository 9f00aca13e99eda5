import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'unionpay-cloudquickpass',
  name: { zh: '云闪付', en: 'UnionPay QuickPass' },
  aliases: ['yunshanfu', 'yun shan fu', 'yinlian', '银联', '95516', 'unionpay', 'cloud quickpass'],
  category: 'payment',
  hosts: ['95516.com', 'unionpay.com'],
  rebind: {
    appPath: {
      zh: '云闪付 > 我的 > 安全中心 > 手机号修改',
      en: 'UnionPay app > Me > Security centre > Change phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '验证码发到新号，只有部分情况要旧号。否则刷脸，或打 95516。',
      en: 'The code goes to the new number; the old one is asked for in some cases only. Otherwise use the face check or call 95516.',
    },
  },
  smsLogin: 'yes',
  secondFactor: { zh: '换手机登录账号要刷脸。', en: 'Moving the account to a new phone needs a face check.' },
  smsSignatures: ['中国银联', '云闪付'],
  smsSenders: ['95516', '106980095516'],
  hotline: '95516',
  sources: [
    'http://numtime.com/zs/266102.html',
    'https://m.jiusongjiankang.com/health/news/5897661.html',
    'https://github.com/magisk317/XposedSmsCode/issues/220',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});
