import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'china-southern',
  name: { zh: '南方航空', en: 'China Southern' },
  aliases: ['nanfang hangkong', '南航', 'nanhang'],
  category: 'travel',
  icon: 'chinasouthernairlines',
  hosts: ['csair.com'],
  rebind: {
    appPath: {
      zh: '南方航空 > 我的 > 账户安全 > 手机号',
      en: 'China Southern app > Me > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['南方航空'],
  hotline: '95539',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
