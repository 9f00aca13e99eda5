import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'shimo',
  name: { zh: '石墨文档', en: 'Shimo Docs' },
  aliases: ['shi mo', '石墨'],
  category: 'productivity',
  hosts: ['shimo.im'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['石墨文档'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
