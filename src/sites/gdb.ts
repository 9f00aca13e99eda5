import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gdb',
  name: { zh: '广发银行', en: 'China Guangfa Bank (CGB)' },
  aliases: ['guangfa yinhang', '发现精彩', 'faxian jingcai', 'gfyh'],
  category: 'bank',
  hosts: ['cgbchina.com.cn'],
  rebind: {
    appPath: {
      zh: '广发银行或发现精彩 App > 我的 > 设置 > 安全中心 > 手机号',
      en: 'Guangfa Bank or Faxian Jingcai app > Me > Settings > Security centre > Phone number',
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
  smsSignatures: ['广发银行'],
  smsSenders: ['95508', '106980095508'],
  hotline: '95508',
  sources: ['public source code: addresses and words of this service'],
  asOf: '2025',
  unverified: ['appPath'],
});
