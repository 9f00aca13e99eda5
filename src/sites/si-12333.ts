import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'si-12333',
  name: { zh: '掌上12333', en: 'National Social Insurance Platform (12333)' },
  aliases: ['zhangshang 12333', 'shebao', '社保', '国家社会保险公共服务平台', '电子社保卡'],
  category: 'government',
  hosts: ['12333.gov.cn'],
  rebind: {
    appPath: {
      zh: '掌上12333 > 我的 > 设置 > 修改手机号（要刷脸）',
      en: '12333 app > Me > Settings > Change phone number (with face check)',
    },
    counter: {
      zh: '带身份证到当地社保窗口。',
      en: 'Take your ID card to the local social-insurance counter.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '在 App 里刷脸，或带身份证到当地社保窗口。',
      en: 'Use the face check in the app, or go to the local social-insurance counter with your ID card.',
    },
  },
  smsLogin: 'unknown',
  hotline: '12333',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
