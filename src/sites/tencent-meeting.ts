import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tencent-meeting',
  name: { zh: '腾讯会议', en: 'Tencent Meeting' },
  aliases: ['tengxun huiyi', 'voov', 'voov meeting'],
  category: 'productivity',
  hosts: ['meeting.qq.com', 'meeting.tencent.com'],
  rebind: {
    appPath: {
      zh: '确切路径未查到，多半在 App 的“我的 > 设置 > 账号与安全”。',
      en: 'The exact path was not found; most likely in the app under Me > Settings > Account & security.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['腾讯会议'],
  sources: ['https://cloud.tencent.com/document/product/1095/122366'],
  asOf: '2025-10',
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
