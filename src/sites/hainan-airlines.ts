import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'hainan-airlines',
  name: { zh: '海南航空', en: 'Hainan Airlines' },
  aliases: ['hainan hangkong', '海航', 'haihang', '金鹏', 'jinpeng'],
  category: 'travel',
  hosts: ['hnair.com'],
  rebind: {
    appPath: {
      zh: '海南航空 > 我的 > 账户安全 > 手机号',
      en: 'Hainan Airlines app > Me > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['海南航空'],
  hotline: '95339',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
