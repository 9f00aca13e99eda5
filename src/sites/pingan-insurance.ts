import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'pingan-insurance',
  name: { zh: '中国平安', en: 'Ping An Insurance' },
  aliases: ['zhongguo pingan', '平安金管家', 'pingan jinguanjia', '平安保险', 'pingan baoxian'],
  category: 'insurance',
  hosts: ['pingan.com'],
  rebind: {
    appPath: {
      zh: '平安金管家 > 保单服务 > 变更联系资料，上传证件照片',
      en: 'Ping An Jinguanjia > Policy services > Change contact details, with a photo of your ID',
    },
    counter: {
      zh: '拨打 95511，或带身份证到客户服务柜台。',
      en: 'Call 95511, or go to a customer-service counter with your ID card.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '保单联系方式可上传证件并刷脸在线改，也可打 95511 或去柜台。保单资料和登录手机号要分别改。',
      en: 'Policy contact details can be changed online with an ID upload and a face check, by calling 95511 or at a counter. Policy data and login number are changed separately.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['平安产险'],
  smsSenders: ['95511', '10692576032'],
  hotline: '95511',
  sources: [
    'https://www.jiusongjiankang.com/health/news/5900437.html',
    'https://www.lawparks.com/ask/how-to-handle-pingan-policy-change',
    'https://www.2wbiao.com/p/100907.html',
  ],
  asOf: '2026',
  unverified: ['smsSenders'],
});
