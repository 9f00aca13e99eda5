import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'guahao',
  name: { zh: '微医', en: 'WeDoctor (Guahao)' },
  aliases: ['weiyi', '挂号网', 'guahao wang'],
  category: 'health',
  hosts: ['guahao.com'],
  rebind: {
    appPath: {
      zh: '微医 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'WeDoctor app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['微医'],
  hotline: '95169',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
