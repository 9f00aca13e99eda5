import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'picc',
  name: { zh: '中国人保', en: 'PICC' },
  aliases: ['zhongguo renbao', 'renbao', '人保'],
  category: 'insurance',
  hosts: ['epicc.com.cn', 'picc.com'],
  rebind: {
    appPath: {
      zh: '中国人保 > 我的 > 设置 > 账户安全 > 手机号；保单：保单服务 > 联系方式变更',
      en: 'PICC app > Me > Settings > Account security > Phone number; policies: Policy services > Change contact details',
    },
    counter: { zh: '拨打 95518，或带身份证到网点。', en: 'Call 95518, or go to a branch with your ID card.' },
    oldNumberCode: 'unknown',
    whenLost: { zh: '打 95518，或带身份证到网点。', en: 'Call 95518, or go to a branch with your ID card.' },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国人保'],
  smsSenders: ['95518'],
  hotline: '95518',
  sources: [
    'https://www.2wbiao.com/p/100907.html',
    'https://www.jiusongjiankang.com/health/news/5900437.html',
  ],
  unverified: ['appPath', 'smsSenders', 'smsSignatures'],
});
