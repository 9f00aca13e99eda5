import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'housing-fund',
  name: { zh: '住房公积金（各地中心）', en: 'Housing Provident Fund (local centres)' },
  aliases: ['zhufang gongjijin', 'gongjijin', '公积金'],
  category: 'government',
  hosts: [],
  rebind: {
    appPath: {
      zh: '当地公积金公众号 > 查询办理 > 登录 > 手机变更，验证码发到新号。也可用网上大厅、当地 App 或支付宝小程序。',
      en: 'Local fund’s WeChat account > Services > Sign in > Change phone; the code goes to the new number. The web hall, the local app or an Alipay mini-programme also do.',
    },
    counter: {
      zh: '带身份证到任一公积金柜台，或找单位的公积金经办人。',
      en: 'Go to any fund counter with your ID card, or ask your employer’s fund officer.',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '旧号已注销也能改：找单位经办人，或带身份证到公积金柜台。',
      en: 'You can still change it after the old number is cancelled: through your employer’s fund officer, or at a fund counter with your ID card.',
    },
  },
  smsLogin: 'unknown',
  hotline: '12329',
  sources: [
    'https://zfgjj.xuchang.gov.cn/zxdt/001001/20200413/4e055440-57ae-472e-ad53-378c0403ecc2.html',
    'https://qijiming.com/gongjijin/63166.html',
  ],
  asOf: '2020',
  unverified: ['hotline'],
});
