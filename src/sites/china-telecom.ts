import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'china-telecom',
  name: { zh: '中国电信', en: 'China Telecom' },
  aliases: ['zhongguo dianxin', 'dianxin', '电信', '10000', '天翼账号', 'tianyi'],
  category: 'telecom',
  hosts: ['189.cn'],
  accountPages: [
    {
      url: 'https://e.189.cn/user/account/',
      kind: 'show',
      confidence: 'low',
      source:
        'public source code: other pages of the 天翼账号 centre (changePwd.do, getLoginLog.do) lie under this path; the index itself is inferred',
    },
  ],
  rebind: {
    url: 'https://e.189.cn/user/account/',
    appPath: {
      zh: '新号是别人用过的：中国电信 App > 查询办理 > 全部 > 生活服务 > 便民 > 二次号码焕新，清掉前任机主的绑定。',
      en: 'If your new number was somebody else’s before: China Telecom app > Query & services > All > Daily life > Convenience > 二次号码焕新, to clear the previous holder’s accounts off it.',
    },
    counter: {
      zh: '号码就是账号，不用换绑。销户：带身份证到营业厅。',
      en: 'The number is the account; there is nothing to rebind. Cancel it at a shop with your ID card.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'yes',
  smsSignatures: ['中国电信'],
  smsSenders: ['10000', '10001'],
  hotline: '10000',
  sharesAccountWith: ['189-mail', 'tianyi-cloud'],
  sources: ['https://www.bbthy.net/soft/12176.html', 'https://www.itcow.cn/archives/26952'],
  asOf: '2025',
  unverified: ['page:0', 'sharesAccountWith', 'smsLogin', 'smsSenders', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://e.189.cn/user/account/',
    expect: { outcome: 'shown', numbers: ['139****0007'] },
  },
  {
    page: 'login-log',
    url: 'https://e.189.cn/user/account/getLoginLog.do',
    expect: { outcome: 'unrecognised' },
  },
];
