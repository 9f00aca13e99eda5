import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sohu',
  name: { zh: '搜狐', en: 'Sohu' },
  aliases: ['sou hu', '搜狐号'],
  category: 'content',
  hosts: ['sohu.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['搜狐'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'hosts', 'smsSignatures'],
});
