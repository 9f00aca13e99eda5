import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'duxiaoman',
  name: { zh: '度小满', en: 'Du Xiaoman' },
  aliases: ['有钱花', 'you qian hua'],
  category: 'payment',
  hosts: ['duxiaoman.com'],
  rebind: {
    appPath: {
      zh: '度小满 > 我的 > 设置 > 账户安全 > 手机号',
      en: 'Du Xiaoman app > Me > Settings > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['度小满'],
  hotline: '95055',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
