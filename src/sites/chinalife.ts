import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'chinalife',
  name: { zh: '中国人寿', en: 'China Life' },
  aliases: ['zhongguo renshou', 'renshou', '国寿', 'guoshou'],
  category: 'insurance',
  hosts: ['chinalife.com.cn', 'e-chinalife.com'],
  rebind: {
    appPath: {
      zh: '中国人寿寿险 App > 我的 > 设置 > 手机号；保单：保全 > 联系方式变更',
      en: 'China Life app > Me > Settings > Phone number; policies: Policy changes > Change contact details',
    },
    counter: {
      zh: '拨打 95519，或带身份证到柜台。',
      en: 'Call 95519, or go to a counter with your ID card.',
    },
    oldNumberCode: 'unknown',
    whenLost: { zh: '打 95519，或带身份证到柜台。', en: 'Call 95519, or go to a counter with your ID card.' },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国人寿'],
  smsSenders: ['95519'],
  hotline: '95519',
  sources: [
    'https://www.2wbiao.com/p/100907.html',
    'https://www.jiusongjiankang.com/health/news/5900437.html',
  ],
  unverified: ['appPath', 'smsSenders', 'smsSignatures'],
});
