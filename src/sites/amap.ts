import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'amap',
  name: { zh: '高德地图', en: 'Amap' },
  aliases: ['gaode ditu', '高德', 'gaode', 'autonavi'],
  category: 'travel',
  hosts: ['amap.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['高德地图'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
