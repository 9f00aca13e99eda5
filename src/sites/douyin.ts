import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'douyin',
  name: { zh: '抖音', en: 'Douyin' },
  aliases: ['dou yin', 'tiktok china', '抖音短视频', '抖音商城', 'douyin shop'],
  category: 'video',
  hosts: ['douyin.com'],
  rebind: {
    appPath: {
      zh: '抖音 > 我 > 设置 > 账号与安全 > 手机号',
      en: 'Douyin > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '收不到验证码时，在 App 的“反馈与帮助 > 账号”里凭身份证件申请。',
      en: 'When no code can be received: in the app under Feedback & help > Account, with an identity document.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['抖音'],
  lookups: ['yizhengtongcha', 'yihaotongcha'],
  sharesAccountWith: ['toutiao'],
  sources: [
    'http://newhouse.yeequu.com/yxwd/202510/310935.html',
    'https://www.bb365.cc/jxuwd/202505/215589.html',
    'public source code: SMS service test, synthetic',
    'public source code: account-help text',
    'https://juke.outofmemory.cn/read/1527623.html',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2025-10',
  unverified: ['oldNumberCode', 'sharesAccountWith', 'smsLogin'],
});
