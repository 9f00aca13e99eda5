import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'icourse163',
  name: { zh: '中国大学MOOC', en: 'China University MOOC (icourse163)' },
  aliases: ['zhongguo daxue mooc', 'mooc', '慕课', 'muke', 'icourse'],
  category: 'education',
  hosts: ['icourse163.org'],
  accountPages: [
    {
      url: 'https://www.icourse163.org/user/setting/personInfoEdit.htm#/setting',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: links to the personal settings page; the row of the phone was not seen',
    },
  ],
  rebind: {
    url: 'https://www.icourse163.org/user/setting/personInfoEdit.htm#/setting',
    appPath: {
      zh: '中国大学MOOC > 我的 > 设置 > 账号与安全',
      en: 'China University MOOC app > Me > Settings > Account & security',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['中国大学MOOC', '网易'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.icourse163.org/user/setting/personInfoEdit.htm#/setting',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'absent',
    url: 'https://www.icourse163.org/user/setting/personInfoEdit.htm#/setting',
    expect: { outcome: 'absent' },
  },
  {
    page: 'profile',
    url: 'https://www.icourse163.org/user/setting/personInfoEdit.htm#/setting',
    expect: { outcome: 'unrecognised' },
  },
];
