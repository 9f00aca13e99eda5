import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'wechat',
  name: { zh: '微信', en: 'WeChat' },
  aliases: ['weixin', 'wx', 'vx', '微信支付', 'wechat pay'],
  category: 'messaging',
  icon: 'wechat',
  hosts: ['weixin.qq.com'],
  rebind: {
    appPath: {
      zh: '微信 > 我 > 设置 > 账号与安全 > 手机号',
      en: 'WeChat > Me > Settings > Account security > Mobile',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '趁旧号还能收短信时换：一般先验证旧号，再验证新号。旧号停用后微信给什么办法，没有查到依据。',
      en: 'Change it while the old number still gets texts: usually a code goes to the old number first, then to the new one. What WeChat offers once the old number is dead was not found.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '在新设备登录可能还要旧设备、好友或密码来验证。',
    en: 'Signing in on a new device may also ask for the old device, friends or the password.',
  },
  smsSignatures: ['腾讯科技'],
  hotline: '95017',
  lookups: ['yizhengtongcha'],
  sources: [
    'https://github.com/ssnhd/googlevoice/wiki/%E6%8D%A2%E7%BB%91%E5%BE%AE%E4%BF%A1',
    'http://newhouse.yeequu.com/yxwd/202510/310935.html',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
    'public source code: OTP parser test, synthetic SMS samples',
  ],
  asOf: '2025-10',
  unverified: ['hotline', 'oldNumberCode', 'secondFactor', 'smsLogin', 'whenLost'],
});
