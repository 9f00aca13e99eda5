import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'yinxiang',
  name: { zh: '印象笔记', en: 'Yinxiang Biji' },
  aliases: ['evernote china', 'evernote'],
  category: 'productivity',
  icon: 'evernote',
  hosts: ['yinxiang.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['印象笔记'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsSignatures'],
});
