import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'xiaohongshu',
  name: { zh: '小红书', en: 'Xiaohongshu (RedNote)' },
  aliases: ['xiao hong shu', 'xhs', 'rednote', 'red', '小红薯'],
  category: 'social',
  icon: 'xiaohongshu',
  hosts: ['xiaohongshu.com'],
  rebind: {
    appPath: {
      zh: '小红书 > 我 > 设置 > 账号与安全 > 手机号',
      en: 'Xiaohongshu > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['小红书'],
  sources: ['public source code: SMS receiver script, xhs sample from a 1069... sender, June 2023'],
  asOf: '2023-06',
  unverified: ['appPath'],
});
