import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'pab',
  name: { zh: '平安银行', en: 'Ping An Bank' },
  aliases: ['pingan yinhang', 'kou dai yinhang', '口袋银行', 'payh'],
  category: 'bank',
  hosts: ['bank.pingan.com', 'bank.pingan.com.cn'],
  rebind: {
    appPath: {
      zh: '平安口袋银行 > 我的 > 设置 > 账户与安全 > 手机号',
      en: 'Ping An Pocket Bank > Me > Settings > Account & security > Phone number',
    },
    counter: {
      zh: '带身份证原件和银行卡到任意网点柜台，有智能柜员机的网点也可以在机器上办。核对身份证、卡密码和人脸后，一般当场改好。',
      en: 'Take your original ID card and the bank card to any branch counter, or to a smart teller machine where there is one. They check ID, card PIN and face; the change is normally immediate.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '旧号收不到验证码，就到网点柜台改。',
      en: 'If the old number no longer gets codes, change it at a branch counter.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['平安银行'],
  smsSenders: ['95511', '106927995511'],
  hotline: '95511',
  sources: [
    'https://www.61405.com/baike/84739599714.html',
    'public source code: company and bank lists that give bank.pingan.com as the website of the bank',
  ],
  asOf: '2025',
  unverified: ['appPath'],
});
