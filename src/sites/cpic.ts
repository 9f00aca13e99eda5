import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'cpic',
  name: { zh: '中国太保', en: 'China Pacific Insurance (CPIC)' },
  aliases: ['zhongguo taibao', 'taipingyang baoxian', '太平洋保险', '太保'],
  category: 'insurance',
  hosts: ['cpic.com.cn'],
  rebind: {
    appPath: {
      zh: '太平洋保险 > 我的 > 设置 > 手机号；保单：保单服务 > 联系方式变更',
      en: 'CPIC app > Me > Settings > Phone number; policies: Policy services > Change contact details',
    },
    counter: {
      zh: '拨打 95500，或带身份证到柜台。',
      en: 'Call 95500, or go to a counter with your ID card.',
    },
    oldNumberCode: 'unknown',
    whenLost: { zh: '打 95500，或带身份证到柜台。', en: 'Call 95500, or go to a counter with your ID card.' },
  },
  smsLogin: 'unknown',
  smsSignatures: ['太平洋保险'],
  smsSenders: ['95500'],
  hotline: '95500',
  sources: ['https://www.jiusongjiankang.com/health/news/5900437.html'],
  unverified: ['appPath', 'smsSenders', 'smsSignatures'],
});
