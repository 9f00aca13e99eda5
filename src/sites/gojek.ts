import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gojek',
  name: { zh: 'Gojek', en: 'Gojek' },
  category: 'transport',
  icon: 'gojek',
  hosts: ['gojek.com'],
  rebind: {
    appPath: {
      zh: 'App：头像 > Manage account（管理账户）> Edit phone number',
      en: 'App: profile > Manage account > Edit phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin'],
});
