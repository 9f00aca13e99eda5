import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'feishu',
  name: { zh: '飞书', en: 'Feishu' },
  aliases: ['fei shu', 'lark'],
  category: 'productivity',
  hosts: ['feishu.cn'],
  rebind: {
    appPath: {
      zh: '飞书 > 头像 > 设置 > 账号安全中心 > 手机号',
      en: 'Feishu > your picture > Settings > Account security centre > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['飞书'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
