import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'csg',
  name: { zh: '南方电网', en: 'China Southern Power Grid' },
  aliases: ['nanfang dianwang', '南网在线', 'nanwang zaixian', '南网'],
  category: 'utilities',
  hosts: ['csg.cn'],
  rebind: {
    appPath: {
      zh: '南网在线 > 我的 > 设置 > 账号安全 > 手机号',
      en: 'Southern Grid app > Me > Settings > Account security > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['南方电网'],
  hotline: '95598',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
