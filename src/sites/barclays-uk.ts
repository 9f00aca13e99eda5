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
    zh: '登录要用 App 里的 PINsentry 或专用读卡器。',
    en: "Signing in takes PINsentry in the app or the bank's own card reader.",
  },
  sources: ['2factorauth/twofactorauth: entries/b/barclays.co.uk.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});
