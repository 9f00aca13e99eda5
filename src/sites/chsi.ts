import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'chsi',
  name: { zh: '学信网', en: 'CHSI (Student Information)' },
  aliases: ['xuexinwang', '学信', 'zhongguo gaodeng jiaoyu xuesheng xinxi wang', 'yanzhao wang', '研招网'],
  category: 'education',
  hosts: ['chsi.com.cn'],
  accountPages: [
    {
      url: 'https://account.chsi.com.cn/account/account!show',
      kind: 'show',
      confidence: 'high',
      source:
        'public source code: link 账号信息 on the graduate admission site; scripts that open this page after sign-in',
    },
  ],
  rebind: {
    url: 'https://account.chsi.com.cn/account/account!show',
    appPath: {
      zh: '学信网 > 登录 > 头像 > 账号管理 > 手机号 > 修改',
      en: 'CHSI > Sign in > Profile picture > Account management > Phone number > Change',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用身份证号和姓名找回用户名，再用邮箱或密保问题找回密码。都不行就打客服，或核验身份后用同一身份证重新注册。',
      en: 'Recover your user name with ID number and name, then the password by mailbox or security question. Failing both, call support, or register again with the same ID after an identity check.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['学信网'],
  hotline: '010-67410388',
  sources: [
    'https://www.6520.com/zixun/3313.html',
    'http://kmmba.net/beikaoganhuo/577.html',
    'https://nhjd.hnist.cn/info/1034/2763.htm',
  ],
  asOf: '2026',
  unverified: ['hotline', 'page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.chsi.com.cn/account/account!show',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'other-settings',
    url: 'https://account.chsi.com.cn/account/account!show',
    expect: { outcome: 'unrecognised' },
  },
  {
    page: 'signed-out',
    url: 'https://account.chsi.com.cn/account/account!show',
    expect: { outcome: 'signed-out' },
  },
];
