import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'pbccrc',
  name: { zh: '个人信用信息服务平台', en: 'PBOC Personal Credit Report' },
  aliases: ['zhengxin', '征信', '人行征信', 'geren zhengxin', 'credit report'],
  category: 'government',
  hosts: ['pbccrc.org.cn'],
  rebind: {
    url: 'https://ipcrs.pbccrc.org.cn/',
    counter: {
      zh: '登录网页平台，在用户中心看手机号；改不了就打 400-810-8866。',
      en: 'Sign in on the web platform and look for the number in the user centre; if it cannot be changed there, call 400-810-8866.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  hotline: '400-810-8866',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['counter', 'hotline'],
});
