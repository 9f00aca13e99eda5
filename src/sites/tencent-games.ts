import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tencent-games',
  name: { zh: '腾讯游戏', en: 'Tencent Games' },
  aliases: ['tengxun youxi', '王者荣耀', '和平精英', 'wegame', 'honor of kings'],
  category: 'game',
  hosts: ['game.qq.com'],
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
