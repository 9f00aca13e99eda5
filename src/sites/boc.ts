import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'boc',
  name: { zh: '中国银行', en: 'Bank of China (BOC)' },
  aliases: ['zhongguo yinhang', 'zhonghang', '中行', 'zgyh'],
  category: 'bank',
  hosts: ['bankofchina.com', 'boc.cn'],
  rebind: {
    appPath: {
      zh: '中国银行 > 我的 > 安全中心 > 手机号管理',
      en: 'Bank of China app > Me > Security centre > Phone number management',
    },
    counter: { zh: '带身份证到网点办理。', en: 'Go to a branch with your ID card.' },
    oldNumberCode: 'yes',
    whenLost: {
      zh: '自助修改只对部分客户开放，要新旧号码都收验证码，并用 U盾等安全工具或刷脸。不行就带身份证去网点。',
      en: 'Self-service is open to some customers only: codes to both numbers, plus a security tool such as a U-shield, or a face check. Otherwise go to a branch with your ID card.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国银行'],
  smsSenders: ['95566'],
  hotline: '95566',
  sources: [
    'https://www.cneem.com.cn/2025/csiwd_1229/1855593.html',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'https://github.com/AutoAccountingOrg/AutoRule/issues/390',
    'https://github.com/metowolf/vCards/issues/28',
  ],
  asOf: '2025',
});
