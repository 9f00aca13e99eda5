import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'qq-mail',
  name: { zh: 'QQ邮箱', en: 'QQ Mail' },
  aliases: ['qq youxiang', 'foxmail', '腾讯邮箱'],
  category: 'mail',
  icon: 'qq',
  hosts: ['mail.qq.com'],
  rebind: {
    appPath: {
      zh: '手机号属于 QQ 账号：QQ > 设置 > 账号安全 > 手机号码。用微信注册的邮箱跟随微信账号。',
      en: 'The number belongs to your QQ account: QQ > Settings > Account security > Phone number. Mailboxes opened with WeChat follow the WeChat account.',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'yes',
  smsSignatures: ['腾讯科技'],
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['qq'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
