import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '91160',
  name: { zh: '健康160', en: 'Health 160' },
  aliases: ['jiankang 160'],
  category: 'health',
  hosts: ['91160.com'],
  rebind: {
    appPath: {
      zh: '健康160 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Health 160 app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['健康160'],
  hotline: '400-11-91160',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
