import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'aliyun-mail',
  name: { zh: '阿里邮箱', en: 'Alibaba Mail' },
  aliases: ['ali youxiang', '阿里云邮箱', 'aliyun youxiang'],
  category: 'mail',
  hosts: ['mail.aliyun.com'],
  rebind: {
    url: 'https://account.console.aliyun.com/#/secure',
    appPath: {
      zh: '阿里云 App > 我的 > 账号安全 > 安全手机',
      en: 'Alibaba Cloud app > Me > Account security > Security phone',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '改用邮箱验证码或刷脸验证。都不行就填申诉表，3 个工作日内答复，通过后手机和邮箱一起更换。',
      en: 'Choose another check: mailbox code or face scan. As a last resort file an appeal, answered within 3 working days, after which phone and mailbox are replaced.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['阿里云'],
  hotline: '95187',
  sharesAccountWith: ['aliyun'],
  sources: [
    'https://help.aliyun.com/zh/account/user-guide/specify-or-change-a-bound-mobile-phone-number',
    'https://github.com/metowolf/vCards/issues/28',
  ],
  asOf: '2023',
  unverified: ['appPath', 'sharesAccountWith', 'smsSignatures'],
});
