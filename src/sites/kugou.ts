import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'kugou',
  name: { zh: '酷狗音乐', en: 'Kugou Music' },
  aliases: ['ku gou', '酷狗'],
  category: 'streaming',
  hosts: ['kugou.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['酷狗音乐'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
