import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'baidu-pan',
  name: { zh: '百度网盘', en: 'Baidu Netdisk' },
  aliases: ['baidu wangpan', '百度云', 'baidu yun', 'baidu cloud'],
  category: 'netdisk',
  icon: 'baidu',
  hosts: ['pan.baidu.com'],
  rebind: {
    url: 'https://passport.baidu.com/v6/ucenter',
    appPath: {
      zh: '手机号属于百度账号：百度网盘 > 我的 > 设置 > 账号与安全 > 密保手机',
      en: 'The number belongs to your Baidu account: Baidu Netdisk > Me > Settings > Account & security > Security phone',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '走百度账号申诉，或刷脸核验身份。',
      en: 'Use the Baidu account appeal, or prove who you are by face.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['百度', '百度帐号'],
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['baidu', 'baidu-map', 'tieba'],
  sources: ['https://isz.org.cn/news/4/3/12498.html'],
  unverified: ['appPath', 'hosts', 'oldNumberCode', 'smsLogin', 'smsSignatures', 'whenLost'],
});
