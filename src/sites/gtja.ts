import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gtja',
  name: { zh: '国泰海通证券', en: 'Guotai Haitong Securities' },
  aliases: ['guotai junan', '国泰君安', 'guotai haitong', '海通证券', 'haitong zhengquan', '君弘', 'junhong'],
  category: 'securities',
  hosts: ['gtht.com', 'gtja.com'],
  rebind: {
    appPath: {
      zh: '君弘 App > 我的 > 业务办理 > 个人资料 > 修改手机号',
      en: 'Junhong (Guotai Haitong) app > Me > Services > Personal details > Change phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '改用身份核验：在 App 里刷脸或视频见证；或打客服电话，报身份证和账户信息，1 到 3 个工作日办好；或带身份证到营业部。银行卡预留号码和托管档案要另外改。',
      en: 'Prove who you are instead: face check or video witness in the app; or by phone with your ID and account details, done in 1 to 3 working days; or at a branch with your ID card. The number at your bank and in the custody file are changed separately.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['国泰海通'],
  hotline: '95521',
  sources: [
    'https://letgooo.com/gupiao/828406.html',
    'https://www.gzbbqc.com/69922.html',
    'https://pupwave.com/caijing/1162774.html',
  ],
  unverified: ['appPath', 'hosts', 'hotline', 'smsSignatures'],
});
