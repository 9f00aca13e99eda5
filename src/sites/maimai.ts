import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'maimai',
  name: { zh: '脉脉', en: 'Maimai' },
  aliases: ['mai mai'],
  category: 'jobs',
  hosts: ['maimai.cn'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['脉脉'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
