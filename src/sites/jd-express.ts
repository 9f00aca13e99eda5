import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'jd-express',
  name: { zh: '京东快递', en: 'JD Express' },
  aliases: ['jingdong kuaidi', '京东物流', 'jdl', 'jd logistics'],
  category: 'transport',
  hosts: ['jdl.com'],
  rebind: {
    url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
    appPath: {
      zh: '用京东账号登录：在京东里改一次即可。',
      en: 'Signs in with the JD account: change it once in JD.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  hotline: '950616',
  sharesAccountWith: ['jd', 'jd-finance'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'hotline', 'sharesAccountWith'],
});
