import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'honor',
  name: { zh: '荣耀账号', en: 'HONOR ID' },
  aliases: ['rongyao zhanghao', 'rongyao', '荣耀'],
  category: 'device',
  icon: 'honor',
  hosts: ['hihonor.com', 'honor.com'],
  rebind: {
    appPath: {
      zh: '手机 设置 > 荣耀账号 > 账号与安全 > 安全手机号',
      en: 'Phone settings > HONOR ID > Account & security > Security phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['荣耀'],
  hotline: '95030',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures'],
});
