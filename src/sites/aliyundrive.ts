import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'aliyundrive',
  name: { zh: '阿里云盘', en: 'Aliyun Drive' },
  aliases: ['aliyun pan', 'alipan', 'aliyunpan'],
  category: 'netdisk',
  hosts: ['alipan.com', 'aliyundrive.com'],
  rebind: {
    appPath: {
      zh: '阿里云盘 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Aliyun Drive app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['阿里云盘'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
