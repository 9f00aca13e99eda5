import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'anjuke',
  name: { zh: '安居客', en: 'Anjuke' },
  aliases: ['an ju ke'],
  category: 'housing',
  hosts: ['anjuke.com'],
  rebind: {
    appPath: {
      zh: '用 58 同城账号登录：在 58 同城里改一次即可。',
      en: 'Signs in with the 58.com account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['58', 'ganji'],
  sources: ['public source code: Anjuke app login posts to passport.58.com/ajk/'],
  unverified: ['appPath'],
});
