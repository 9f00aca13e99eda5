import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'phonepe',
  name: { zh: 'PhonePe', en: 'PhonePe' },
  category: 'payment',
  icon: 'phonepe',
  hosts: ['phonepe.com'],
  rebind: {
    appPath: {
      zh: 'App：头像 > 手机号 > 更改。UPI 要求手机里插着银行预留号码的 SIM。',
      en: 'App: profile > mobile number > change. UPI needs the SIM of the number your bank has in the phone.',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['appPath', 'smsLogin'],
});
