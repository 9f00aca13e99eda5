import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'dianping',
  name: { zh: '大众点评', en: 'Dianping' },
  aliases: ['dazhong dianping', '点评', 'dzdp'],
  category: 'food',
  icon: 'dazhongdianping',
  hosts: ['dianping.com'],
  rebind: {
    appPath: {
      zh: '大众点评 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Dianping > Mine > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['大众点评'],
  lookups: ['yihaotongcha'],
  sharesAccountWith: ['meituan'],
  sources: [
    'public source code: login helper list, account.dianping.com/pclogin is only a login host',
    'https://juke.outofmemory.cn/read/1527623.html',
  ],
  asOf: '2022',
  unverified: ['appPath', 'sharesAccountWith', 'smsLogin', 'smsSignatures'],
});
