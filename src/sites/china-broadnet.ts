import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'china-broadnet',
  name: { zh: '中国广电', en: 'China Broadnet' },
  aliases: ['zhongguo guangdian', 'guangdian', '广电', '10099'],
  category: 'telecom',
  hosts: ['10099.com.cn'],
  rebind: { appPath: { zh: '中国广电 App > 我的', en: 'China Broadnet app > Me' }, oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['中国广电'],
  smsSenders: ['10099'],
  hotline: '10099',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
