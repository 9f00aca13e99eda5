import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'perfect-world',
  name: { zh: '完美世界', en: 'Perfect World' },
  aliases: ['wanmei shijie', '完美', 'wanmei'],
  category: 'game',
  hosts: ['wanmei.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['完美世界'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'hosts', 'smsSignatures'],
});
