import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'wecom',
  name: { zh: '企业微信', en: 'WeCom' },
  aliases: ['qiye weixin', 'wechat work', '企微'],
  category: 'productivity',
  hosts: ['work.weixin.qq.com'],
  rebind: {
    appPath: { zh: '企业微信 > 我 > 设置 > 账号 > 手机', en: 'WeCom > Me > Settings > Account > Mobile' },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['企业微信'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsSignatures'],
});
