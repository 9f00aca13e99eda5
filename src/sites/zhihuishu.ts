import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'zhihuishu',
  name: { zh: '智慧树', en: 'Zhihuishu' },
  aliases: ['知到', 'zhidao'],
  category: 'education',
  hosts: ['zhihuishu.com'],
  rebind: {
    appPath: {
      zh: '知到 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Zhidao app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['智慧树', '知到'],
  hotline: '400-829-3579',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures'],
});
