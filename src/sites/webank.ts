import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'webank',
  name: { zh: '微众银行', en: 'WeBank' },
  aliases: ['weizhong yinhang', '微众'],
  category: 'bank',
  hosts: ['webank.com'],
  rebind: {
    appPath: {
      zh: '微众银行 > 我的 > 设置 > 手机号（要刷脸）',
      en: 'WeBank app > Me > Settings > Phone number (with face check)',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '没有网点：在 App 里刷脸或视频核验，或打客服电话。',
      en: 'There are no branches: use the face or video check in the app, or call support.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['微众银行'],
  smsSenders: ['95384'],
  hotline: '95384',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
