import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ccb',
  name: { zh: '中国建设银行', en: 'China Construction Bank (CCB)' },
  aliases: ['jianshe yinhang', 'jianhang', '建行', 'jsyh'],
  category: 'bank',
  hosts: ['ccb.cn', 'ccb.com'],
  rebind: {
    appPath: {
      zh: '建行手机银行 > 我的 > 安全中心 > 个人信息 > 预留手机号；网上银行：安全中心 > 修改联系方式。开户、网银、短信通知、手机银行各留一个号码，要逐个改。',
      en: 'CCB mobile bank > Me > Security centre > Personal information > Phone number on file; web bank: Security centre > Change contact details. Account opening, web bank, text alerts and mobile bank each keep their own number: change every one.',
    },
    counter: {
      zh: '带身份证、银行卡和新号手机到任意网点。',
      en: 'Go to any branch with your ID card, bank card and the phone with the new number.',
    },
    oldNumberCode: 'yes',
    whenLost: {
      zh: '网上修改要旧号验证码，而且只对没有在柜台签约的客户开放。否则带身份证和卡去网点；有的地区可打客服电话办。',
      en: 'Changing it online needs a code to the old number and is only open to customers without a counter contract. Otherwise go to a branch with ID and card; in some regions the hotline can help.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['建设银行', '中国建设银行'],
  smsSenders: ['95533', '106980095533'],
  hotline: '95533',
  sources: [
    'https://github.com/Auto-Accounting/AutoResource/issues/87',
    'https://github.com/metowolf/vCards/issues/333',
    'https://github.com/metowolf/vCards/issues/642',
    'https://m.tftnews.com/news6101533',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'metowolf/vCards:data/金融银行/中国建设银行.yaml',
    'http://www.whdslt.com/wyw/202506/115851.html',
  ],
  asOf: '2026',
});
