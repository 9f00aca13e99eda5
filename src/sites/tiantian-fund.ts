import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tiantian-fund',
  name: { zh: '天天基金', en: 'Tiantian Fund' },
  aliases: ['tiantian jijin', '1234567'],
  category: 'securities',
  hosts: ['1234567.com.cn', 'fund.eastmoney.com'],
  rebind: {
    appPath: {
      zh: '天天基金 > 我的 > 设置 > 账户与安全 > 手机号',
      en: 'Tiantian Fund app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['天天基金'],
  hotline: '95021',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
