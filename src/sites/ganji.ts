import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'ganji',
  name: { zh: '赶集网', en: 'Ganji' },
  aliases: ['gan ji', '赶集'],
  category: 'housing',
  hosts: ['ganji.com'],
  rebind: {
    appPath: {
      zh: '用 58 同城账号登录：在 58 同城里改一次即可。',
      en: 'Signs in with the 58.com account: change it once there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  sharesAccountWith: ['58', 'anjuke'],
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'sharesAccountWith'],
});
