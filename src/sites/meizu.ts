import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'meizu',
  name: { zh: '魅族账号', en: 'Meizu (Flyme) Account' },
  aliases: ['flyme', '魅族'],
  category: 'device',
  icon: 'meizu',
  hosts: ['flyme.cn', 'meizu.com'],
  rebind: {
    appPath: {
      zh: '手机 设置 > Flyme 账号 > 账号安全 > 手机号',
      en: 'Phone settings > Flyme account > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['魅族科技', 'Flyme'],
  hotline: '400-788-3333',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
