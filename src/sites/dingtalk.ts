import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'dingtalk',
  name: { zh: '钉钉', en: 'DingTalk' },
  aliases: ['ding ding', 'dd'],
  category: 'productivity',
  hosts: ['dingtalk.com'],
  rebind: {
    appPath: {
      zh: '钉钉 > 我的 > 设置与隐私 > 账号与安全 > 更换手机号',
      en: 'DingTalk > Me > Settings & privacy > Account & security > Change phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['钉钉'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
