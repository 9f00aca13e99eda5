import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'bumble',
  name: { zh: 'Bumble', en: 'Bumble' },
  category: 'social',
  hosts: ['bumble.com'],
  rebind: {
    appPath: {
      zh: '设置 > 联系方式与常见问题 / 账户；换号要走登录方式那一页',
      en: 'Settings > Contact & FAQ / Account; the number is changed on the screen for the sign-in method',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin'],
});
