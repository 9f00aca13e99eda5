import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'xuexi',
  name: { zh: '学习强国', en: 'Xuexi Qiangguo' },
  category: 'education',
  hosts: ['xuexi.cn'],
  rebind: {
    appPath: {
      zh: '学习强国 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Xuexi Qiangguo app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '刷脸或实名核验，或找所在组织的管理员。',
      en: 'Use the face or real-name check, or ask the administrator of your organisation.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['学习强国'],
  smsSenders: ['12361'],
  sources: ['https://github.com/metowolf/vCards/issues/12'],
  asOf: '2019',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin', 'smsSignatures', 'whenLost'],
});
