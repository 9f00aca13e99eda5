import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'huazhu',
  name: { zh: '华住会', en: 'H World (Huazhu)' },
  aliases: ['huazhu hui', '华住'],
  category: 'travel',
  hosts: ['huazhu.com', 'hworld.com'],
  rebind: {
    appPath: {
      zh: '华住会 > 我的 > 个人信息 > 手机号',
      en: 'Huazhu app > Me > Personal information > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['华住会'],
  hotline: '4008-121-121',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
