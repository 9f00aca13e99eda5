import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'china-unicom',
  name: { zh: '中国联通', en: 'China Unicom' },
  aliases: ['zhongguo liantong', 'liantong', '联通', '10010'],
  category: 'telecom',
  hosts: ['10010.com'],
  accountPages: [
    {
      url: 'https://iservice.10010.com/e4/index_server.html',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: scripts that open this self-service home after sign-in at uac.10010.com',
    },
  ],
  rebind: {
    url: 'https://iservice.10010.com/e4/index_server.html',
    appPath: {
      zh: '新号是别人用过的：中国联通 App > 服务 > 通用服务 > 二次号码焕新，清掉前任机主的绑定。',
      en: 'If your new number was somebody else’s before: China Unicom app > Services > General services > 二次号码焕新, to clear the previous holder’s accounts off it.',
    },
    counter: {
      zh: '号码就是账号，不用换绑。销户：带身份证到营业厅，或在 App 里办。',
      en: 'The number is the account; there is nothing to rebind. Cancel it at a shop with your ID card, or in the app.',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'yes',
  smsSignatures: ['中国联通'],
  smsSenders: ['10010', '10655550', '10655117'],
  hotline: '10010',
  sources: [
    'https://www.bbthy.net/soft/12176.html',
    'https://www.itcow.cn/archives/26952',
    'https://github.com/metowolf/vCards/issues/12',
  ],
  asOf: '2025',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://iservice.10010.com/e4/index_server.html',
    expect: { outcome: 'shown', numbers: ['13800000042'] },
  },
  {
    page: 'service-home',
    url: 'https://iservice.10010.com/e4/index_server.html',
    expect: { outcome: 'shown', numbers: ['130****0012'] },
  },
  {
    page: 'orders',
    url: 'https://iservice.10010.com/e4/index_server.html',
    expect: { outcome: 'unrecognised' },
  },
];
