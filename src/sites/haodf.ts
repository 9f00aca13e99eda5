import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'haodf',
  name: { zh: '好大夫在线', en: 'Haodf' },
  aliases: ['hao daifu', '好大夫'],
  category: 'health',
  hosts: ['haodf.com'],
  rebind: {
    appPath: {
      zh: '好大夫在线 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Haodf app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['好大夫在线'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
