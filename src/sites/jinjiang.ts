import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'jinjiang',
  name: { zh: '锦江荟', en: 'Jin Jiang' },
  aliases: ['jinjiang hui', '锦江', '锦江会员', '锦江酒店', 'wehotel'],
  category: 'travel',
  hosts: ['bestwehotel.com'],
  rebind: {
    appPath: {
      zh: '锦江荟 > 我的 > 设置 > 账户安全 > 手机号',
      en: 'Jin Jiang app > Me > Settings > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['锦江'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
