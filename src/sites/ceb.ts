import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ceb',
  name: { zh: '中国光大银行', en: 'China Everbright Bank (CEB)' },
  aliases: ['guangda yinhang', '光大银行', 'gdyh'],
  category: 'bank',
  hosts: ['cebbank.com'],
  rebind: {
    appPath: {
      zh: '光大银行手机银行 > 我的 > 安全中心 > 手机号修改',
      en: 'Everbright mobile bank > Me > Security centre > Change phone number',
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
  smsSignatures: ['光大银行'],
  smsSenders: ['95595'],
  hotline: '95595',
  sources: ['https://www.61405.com/baike/84739599714.html'],
  asOf: '2025',
  unverified: ['appPath', 'smsSignatures'],
});
