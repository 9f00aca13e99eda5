import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'youdao',
  name: { zh: '有道', en: 'Youdao' },
  aliases: ['you dao', '有道云笔记', '有道词典', 'youdao note'],
  category: 'productivity',
  hosts: ['youdao.com'],
  rebind: {
    url: 'https://reg.163.com/naq/safe-index',
    appPath: {
      zh: '用网易账号登录：在网易账号里改一次即可。',
      en: 'Signs in with the NetEase account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['有道'],
  sharesAccountWith: ['netease-games', 'netease-mail', 'netease163'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'sharesAccountWith', 'smsSignatures'],
});
