import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '115',
  name: { zh: '115网盘', en: '115 Drive' },
  aliases: ['115 wangpan'],
  category: 'netdisk',
  hosts: ['115.com'],
  rebind: {
    appPath: {
      zh: '115 > 我 > 设置 > 账号安全 > 手机号',
      en: '115 app > Me > Settings > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['115', '115科技'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
