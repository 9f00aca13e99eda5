import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'quark-pan',
  name: { zh: '夸克网盘', en: 'Quark Drive' },
  aliases: ['kuake wangpan', 'kuake', '夸克'],
  category: 'netdisk',
  hosts: ['quark.cn'],
  rebind: {
    appPath: {
      zh: '夸克 > 我的 > 设置 > 账号与安全 > 手机号',
      en: 'Quark app > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['夸克'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'smsLogin', 'smsSignatures'],
});
