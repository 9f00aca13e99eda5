import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sf-express',
  name: { zh: '顺丰速运', en: 'SF Express' },
  aliases: ['shun feng', '顺丰', '顺丰快递', 'sf'],
  category: 'transport',
  hosts: ['sf-express.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['顺丰速运'],
  hotline: '95338',
  sources: ['public source code: mock inbox'],
  unverified: ['appPath', 'hotline', 'smsLogin'],
});
