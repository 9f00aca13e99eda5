import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'atour',
  name: { zh: '亚朵', en: 'Atour' },
  aliases: ['yaduo'],
  category: 'travel',
  hosts: ['yaduo.com'],
  rebind: {
    appPath: { zh: '亚朵 > 我的 > 设置 > 手机号', en: 'Atour app > Me > Settings > Phone number' },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['亚朵'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
