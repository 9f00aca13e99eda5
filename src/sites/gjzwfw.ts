import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'gjzwfw',
  name: { zh: '国家政务服务平台', en: 'National Government Service Platform' },
  aliases: ['guojia zhengwu fuwu pingtai', '政务服务', 'zhengwu'],
  category: 'government',
  hosts: ['gjzwfw.gov.cn'],
  rebind: {
    appPath: {
      zh: '国家政务服务平台 App 或小程序 > 我的 > 账号设置 > 手机号',
      en: 'National Government Service Platform app or mini-programme > Me > Account settings > Phone number',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '用刷脸实人认证代替旧号验证码。',
      en: 'A face check takes the place of the code to the old number.',
    },
  },
  smsLogin: 'unknown',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
