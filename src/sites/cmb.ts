import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'cmb',
  name: { zh: '招商银行', en: 'China Merchants Bank (CMB)' },
  aliases: ['zhaoshang yinhang', 'zhaohang', '招行', 'zsyh'],
  category: 'bank',
  hosts: ['cmbchina.com'],
  rebind: {
    appPath: {
      zh: '招商银行 > 我的 > 设置 > 安全中心 > 手机号管理；或 我的 > 客户信息 > 手机号管理 > 更换绑定手机',
      en: 'CMB app > Me > Settings > Security centre > Phone number management; or Me > Customer information > Phone number management > Change bound phone',
    },
    counter: { zh: '到网点办理。', en: 'Go to a branch.' },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '刷脸并收新号验证码，由视频客服协助；也可在意见反馈里上传身份证照片和新 SIM 卡照片，人工审核。再不行去网点。',
      en: 'Use the face check and a code to the new number, helped by a video agent; or send photos of your ID card and the new SIM through the feedback channel for review. Failing that, go to a branch.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['招商银行'],
  smsSenders: ['95555', '106941995555', '10693495555'],
  hotline: '95555',
  sources: [
    'http://bank.hexun.com/2025-07-16/220214740.html',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'https://github.com/AutoAccountingOrg/AutoRule/issues/342',
  ],
  asOf: '2025',
});
