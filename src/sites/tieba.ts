import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tieba',
  name: { zh: '百度贴吧', en: 'Baidu Tieba' },
  aliases: ['贴吧'],
  category: 'social',
  icon: 'baidu',
  hosts: ['tieba.baidu.com'],
  rebind: {
    url: 'https://passport.baidu.com/v6/ucenter',
    appPath: {
      zh: '用百度账号登录：在百度账号里改一次即可。',
      en: 'Signs in with the Baidu account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['baidu', 'baidu-map', 'baidu-pan'],
  sources: ['public source code: userscript matches ucenter and tieba together'],
});
