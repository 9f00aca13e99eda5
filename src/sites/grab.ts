import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'grab',
  name: { zh: 'Grab', en: 'Grab' },
  category: 'transport',
  icon: 'grab',
  hosts: ['grab.com'],
  rebind: {
    appPath: {
      zh: 'App：账户 > 个人资料 > 编辑 > 手机号',
      en: 'App: Account > profile > Edit > Mobile number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin'],
});
