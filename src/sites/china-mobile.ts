import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'china-mobile',
  name: { zh: '中国移动', en: 'China Mobile' },
  aliases: ['zhongguo yidong', 'yidong', '移动', '10086', 'cmcc'],
  category: 'telecom',
  hosts: ['10086.cn'],
  accountPages: [
    {
      url: 'https://shop.10086.cn/i/',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: scripts that open this self-service area after sign-in at login.10086.cn',
    },
  ],
  rebind: {
    url: 'https://shop.10086.cn/i/',
    appPath: {
      zh: '新号是别人用过的：中国移动 App 首页搜“二次号码焕新”或“解绑服务”，清掉前任机主的绑定。',
      en: 'If your new number was somebody else’s before: search 二次号码焕新 or 解绑服务 on the home screen of the China Mobile app, to clear the previous holder’s accounts off it.',
    },
    counter: {
      zh: '号码就是账号，不用换绑。销户或过户：带身份证到营业厅。宽带、家庭套餐和副卡留的联系电话要另外改。',
      en: 'The number is the account; there is nothing to rebind. Cancel or transfer it at a shop with your ID card. Contact numbers of broadband, family plans and secondary cards are changed separately.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'yes',
  smsSignatures: ['中国移动'],
  smsSenders: ['10086'],
  hotline: '10086',
  sources: [
    'https://www.bbthy.net/soft/12176.html',
    'https://www.itcow.cn/archives/26952',
    'https://github.com/magisk317/XposedSmsCode/issues/220',
  ],
  asOf: '2026',
  unverified: ['counter', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://shop.10086.cn/i/', expect: { outcome: 'shown', numbers: ['138****8000'] } },
  { page: 'call-records', url: 'https://shop.10086.cn/i/', expect: { outcome: 'unrecognised' } },
  { page: 'signed-out', url: 'https://shop.10086.cn/i/', expect: { outcome: 'signed-out' } },
];
