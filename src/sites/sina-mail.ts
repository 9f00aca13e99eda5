import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sina-mail',
  name: { zh: '新浪邮箱', en: 'Sina Mail' },
  aliases: ['xinlang youxiang', 'sina'],
  category: 'mail',
  hosts: ['mail.sina.com.cn'],
  rebind: {
    appPath: {
      zh: '网页邮箱 > 设置 > 账户 > 安全手机（属于新浪/微博通行证）',
      en: 'Web mailbox > Settings > Account > Security phone (it belongs to the Sina/Weibo passport)',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['新浪邮箱', '新浪网'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
