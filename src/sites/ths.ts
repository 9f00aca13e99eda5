import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ths',
  name: { zh: '同花顺', en: 'Tonghuashun (10jqka)' },
  aliases: ['tonghuashun', '10jqka'],
  category: 'securities',
  hosts: ['10jqka.com.cn'],
  rebind: {
    appPath: {
      zh: '同花顺 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Tonghuashun app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '用网页的找回页面，或打客服电话。',
      en: 'Use the recovery page on the web, or call support.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['同花顺'],
  hotline: '952555',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures'],
});
