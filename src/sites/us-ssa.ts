import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'us-ssa',
  name: { zh: '美国社会保障局', en: 'my Social Security (SSA)' },
  aliases: ['shehui baozhang', 'ssa', '社安局'],
  category: 'government',
  hosts: ['ssa.gov'],
  rebind: {
    appPath: {
      zh: '新账户用 Login.gov 或 ID.me 登录：号码到那边改。',
      en: 'Newer accounts sign in through Login.gov or ID.me: change the number there.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '新账户通过 Login.gov 或 ID.me 登录；老账户用短信或邮件验证。',
    en: 'Newer accounts sign in through Login.gov or ID.me; older ones use a text message or e-mail.',
  },
  sources: ['2factorauth/twofactorauth: entries/s/ssa.gov.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
