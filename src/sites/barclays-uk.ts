import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'barclays-uk',
  name: { zh: '巴克莱（英国）', en: 'Barclays UK' },
  aliases: ['bakelai', '巴克莱银行'],
  category: 'bank',
  icon: 'barclays',
  hosts: ['barclays.co.uk'],
  rebind: {
    appPath: {
      zh: 'App：头像 > Personal details > Phone numbers',
      en: 'App: profile > Personal details > Phone numbers',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '两步验证：Barclays App 里的 PINsentry、专用硬件令牌。',
    en: "Two-step verification: PINsentry in the Barclays app, the bank's own hardware token.",
  },
  sources: ['2factorauth/twofactorauth: entries/b/barclays.co.uk.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
