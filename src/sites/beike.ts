import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'beike',
  name: { zh: '贝壳找房 / 链家', en: 'Beike / Lianjia' },
  aliases: ['bei ke', '链家', 'lianjia', '贝壳'],
  category: 'housing',
  hosts: ['ke.com', 'lianjia.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['贝壳找房', '链家'],
  hotline: '10109666',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures'],
});
