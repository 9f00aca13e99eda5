import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'pinduoduo',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  aliases: ['pin duo duo', 'pdd', '多多买菜'],
  category: 'shopping',
  hosts: ['pinduoduo.com', 'yangkeduo.com'],
  rebind: {
    appPath: {
      zh: '拼多多 > 个人中心 > 设置 > 账号与安全 > 手机号',
      en: 'Pinduoduo > Personal centre > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['拼多多'],
  sources: ['public source code: OTP parser test, synthetic SMS samples'],
  unverified: ['appPath', 'smsLogin'],
});
