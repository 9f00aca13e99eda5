import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'lagou',
  name: { zh: '拉勾招聘', en: 'Lagou' },
  aliases: ['la gou', '拉勾网', '拉勾'],
  category: 'jobs',
  hosts: ['lagou.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['拉勾招聘'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'hosts', 'smsLogin', 'smsSignatures'],
});
