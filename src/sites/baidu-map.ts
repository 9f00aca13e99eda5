import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'baidu-map',
  name: { zh: '百度地图', en: 'Baidu Maps' },
  aliases: ['baidu ditu'],
  category: 'travel',
  icon: 'baidu',
  hosts: ['map.baidu.com'],
  rebind: {
    url: 'https://passport.baidu.com/v6/ucenter',
    appPath: {
      zh: '用百度账号登录：在百度账号里改一次即可。',
      en: 'Signs in with the Baidu account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['baidu', 'baidu-pan', 'tieba'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['sharesAccountWith'],
});
