import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'abc',
  name: { zh: '中国农业银行', en: 'Agricultural Bank of China (ABC)' },
  aliases: ['nongye yinhang', 'nonghang', '农行', 'nyyh'],
  category: 'bank',
  hosts: ['abchina.com'],
  rebind: {
    appPath: {
      zh: '农行掌银 > 我的账户 > 设置 > 预留手机号；网页：个人设置 > 安全中心 > 手机号管理',
      en: 'ABC mobile bank > My accounts > Settings > Phone number on file; web: Personal settings > Security centre > Phone number management',
    },
    counter: {
      zh: '带身份证原件和银行卡到任意网点柜台，有智能柜员机的网点也可以在机器上办。核对身份证、卡密码和人脸后，一般当场改好。',
      en: 'Take your original ID card and the bank card to any branch counter, or to a smart teller machine where there is one. They check ID, card PIN and face; the change is normally immediate.',
    },
    oldNumberCode: 'yes',
    whenLost: {
      zh: '旧号收不到验证码，就到网点柜台改。',
      en: 'If the old number no longer gets codes, change it at a branch counter.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国农业银行', '农业银行'],
  smsSenders: ['95599', '1069095599'],
  hotline: '95599',
  sources: [
    'http://bank.hexun.com/2025-07-16/220214740.html',
    'https://www.phpkaifa.cn/zonghebaike/73791.html',
    'https://github.com/AutoAccountingOrg/AutoAccounting/issues/683',
    'https://github.com/metowolf/vCards/issues/28',
  ],
  asOf: '2025',
});
