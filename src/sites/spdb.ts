import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'spdb',
  name: { zh: '浦发银行', en: 'SPD Bank (SPDB)' },
  aliases: ['pufa yinhang', 'pufa', '上海浦东发展银行', 'pfyh'],
  category: 'bank',
  hosts: ['spdb.com.cn'],
  rebind: {
    appPath: {
      zh: '浦发手机银行 > 我的 > 安全中心 > 修改手机号',
      en: 'SPD mobile bank > Me > Security centre > Change phone number',
    },
    counter: { zh: '到网点办理。', en: 'Go to a branch.' },
    oldNumberCode: 'no',
    whenLost: {
      zh: '在 App 里收新号验证码即可，改后 24 小时内转账受限；不行就去网点。',
      en: 'A code to the new number in the app is enough; transfers are limited for 24 hours after the change. Otherwise go to a branch.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['浦发银行'],
  smsSenders: ['95528'],
  hotline: '95528',
  sources: [
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'https://github.com/Auto-Accounting/AutoResource/issues/384',
    'https://github.com/c-kzxvldkhX/receiptnotice/issues/40',
  ],
  asOf: '2025',
});
