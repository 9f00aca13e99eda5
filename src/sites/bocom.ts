import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'bocom',
  name: { zh: '交通银行', en: 'Bank of Communications (BoCom)' },
  aliases: ['jiaotong yinhang', 'jiaohang', '交行', 'jtyh'],
  category: 'bank',
  hosts: ['95559.com.cn', 'bankcomm.com'],
  rebind: {
    appPath: {
      zh: '交通银行手机银行 > 我的 > 安全中心 > 手机号管理',
      en: 'BoCom mobile bank > Me > Security centre > Phone number management',
    },
    counter: {
      zh: '带身份证原件和银行卡到任意网点柜台，有智能柜员机的网点也可以在机器上办。核对身份证、卡密码和人脸后，一般当场改好。要留境外号码，另带居住证明。',
      en: 'Take your original ID card and the bank card to any branch counter, or to a smart teller machine where there is one. They check ID, card PIN and face; the change is normally immediate. To file a foreign number, bring proof of residence.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '旧号收不到验证码，就到网点柜台改。',
      en: 'If the old number no longer gets codes, change it at a branch counter.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['交通银行'],
  smsSenders: ['95559', '106980095559', '1069058425850'],
  hotline: '95559',
  sources: [
    'https://github.com/Auto-Accounting/AutoResource/issues/367',
    'https://github.com/metowolf/vCards/issues/28',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
  ],
  asOf: '2025',
  unverified: ['appPath'],
});
