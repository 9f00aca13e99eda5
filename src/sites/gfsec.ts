import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gfsec',
  name: { zh: '广发证券', en: 'GF Securities' },
  aliases: ['guangfa zhengquan', '易淘金', 'yi tao jin'],
  category: 'securities',
  hosts: ['gf.com.cn'],
  rebind: {
    appPath: {
      zh: '易淘金 App > 我的 > 业务办理 > 个人资料 > 修改手机号',
      en: 'Yitaojin (GF Securities) app > Me > Services > Personal details > Change phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '改用身份核验：在 App 里刷脸或视频见证；或打客服电话，报身份证和账户信息，1 到 3 个工作日办好；或带身份证到营业部。银行卡预留号码和托管档案要另外改。',
      en: 'Prove who you are instead: face check or video witness in the app; or by phone with your ID and account details, done in 1 to 3 working days; or at a branch with your ID card. The number at your bank and in the custody file are changed separately.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['广发证券'],
  hotline: '95575',
  sources: [
    'https://letgooo.com/gupiao/828406.html',
    'https://www.gzbbqc.com/69922.html',
    'https://pupwave.com/caijing/1162774.html',
  ],
  unverified: ['appPath', 'hosts', 'hotline', 'smsSignatures'],
});
