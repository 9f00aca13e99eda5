import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'didi',
  name: { zh: '滴滴出行', en: 'DiDi' },
  aliases: ['di di', '滴滴', '滴滴打车', 'didi chuxing'],
  category: 'transport',
  hosts: ['didiglobal.com', 'xiaojukeji.com'],
  rebind: {
    appPath: {
      zh: '滴滴出行 > 我的 > 设置 > 账号与安全 > 修改手机号',
      en: 'DiDi > Me > Settings > Account & security > Change phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['滴滴出行'],
  sources: [
    'public source code: sample login SMS',
    'public source code: OTP parser test, synthetic SMS samples',
  ],
  unverified: ['appPath', 'hosts'],
});
