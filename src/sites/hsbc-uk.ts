import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'hsbc-uk',
  name: { zh: '汇丰（英国）', en: 'HSBC UK' },
  aliases: ['huifeng', '汇丰银行'],
  category: 'bank',
  icon: 'hsbc',
  hosts: ['hsbc.co.uk'],
  rebind: {
    appPath: {
      zh: '网上银行：Account settings > Personal details > Phone',
      en: 'Online banking: Account settings > Personal details > Phone',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '两步验证：HSBC UK 手机银行 App、专用硬件令牌。',
    en: "Two-step verification: the HSBC UK mobile banking app, the bank's own hardware token.",
  },
  sources: ['2factorauth/twofactorauth: entries/h/hsbc.co.uk.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
