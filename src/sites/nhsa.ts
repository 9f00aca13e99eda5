import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'nhsa',
  name: { zh: '国家医保服务平台', en: 'National Healthcare Security Platform' },
  aliases: ['guojia yibao fuwu pingtai', 'yibao', '医保', '医保电子凭证'],
  category: 'government',
  hosts: ['nhsa.gov.cn'],
  rebind: {
    appPath: {
      zh: '国家医保服务平台 App 或医保电子凭证小程序 > 我的 > 设置 > 手机号',
      en: 'National Healthcare Security app or e-voucher mini-programme > Me > Settings > Phone number',
    },
    counter: {
      zh: '带身份证到医保经办窗口填信息变更表。代办要双方身份证和书面委托。',
      en: 'Go to a medical-insurance counter with your ID card and file the data-change form. Someone acting for you needs both ID cards and a written authority.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '旧号已停用，就带身份证到医保窗口改。激活医保电子凭证本身靠刷脸。',
      en: 'If the old number is dead, change it at a medical-insurance counter with your ID card. The e-voucher itself is activated by face.',
    },
  },
  smsLogin: 'unknown',
  hotline: '12393',
  sources: [
    'https://m.jiusongjiankang.com/health/news/6659107.html',
    'https://m.jiusongjiankang.com/health/news/6308199.html',
  ],
  asOf: '2025',
  unverified: ['appPath', 'hotline'],
});
