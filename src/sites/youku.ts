import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'youku',
  name: { zh: '优酷', en: 'Youku' },
  aliases: ['you ku', '优酷土豆'],
  category: 'streaming',
  hosts: ['youku.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['优酷'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsSignatures'],
});
