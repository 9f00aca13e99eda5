import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'qunar',
  name: { zh: '去哪儿', en: 'Qunar' },
  aliases: ['qu na er', '去哪', '去哪儿网'],
  category: 'travel',
  hosts: ['qunar.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['去哪儿网'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2018',
  unverified: ['appPath', 'smsSignatures'],
});
