import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'citic',
  name: { zh: '中信银行', en: 'China CITIC Bank' },
  aliases: ['zhongxin yinhang', 'zhongxin', 'zxyh'],
  category: 'bank',
  hosts: ['citicbank.com', 'ecitic.com'],
  rebind: {
    appPath: {
      zh: '中信银行 > 我的 > 安全设置 > 预留手机号修改',
      en: 'CITIC Bank app > Me > Security settings > Change phone number on file',
    },
    counter: { zh: '到网点办理。', en: 'Go to a branch.' },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '在意见反馈里上传身份证照片和新 SIM 卡照片，人工审核；不行就去网点。',
      en: 'Send photos of your ID card and the new SIM through the feedback channel for review; otherwise go to a branch.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中信银行'],
  smsSenders: ['95558', '9555801'],
  hotline: '95558',
  sources: [
    'http://bank.hexun.com/2025-07-16/220214740.html',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'https://github.com/metowolf/vCards/pull/311',
  ],
  asOf: '2025',
  unverified: ['smsSignatures'],
});
