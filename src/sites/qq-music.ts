import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'qq-music',
  name: { zh: 'QQ音乐', en: 'QQ Music' },
  aliases: ['qq yinyue', 'y.qq.com'],
  category: 'streaming',
  hosts: ['y.qq.com'],
  rebind: {
    appPath: {
      zh: '用 QQ 或微信登录，没有单独的号码：在 QQ 或微信里改。',
      en: 'Signs in with QQ or WeChat and has no number of its own: change it in QQ or WeChat.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath'],
});
