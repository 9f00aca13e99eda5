import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'wells-fargo',
  name: { zh: '富国银行', en: 'Wells Fargo' },
  aliases: ['fuguo yinhang'],
  category: 'bank',
  icon: 'wellsfargo',
  hosts: ['wellsfargo.com'],
  rebind: {
    url: 'https://connect.secure.wellsfargo.com/',
    appPath: {
      zh: '网上银行：Security and Support > My Profile > Update Contact Information',
      en: 'Online banking: Security and Support > My Profile > Update Contact Information',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、语音电话、专用硬件令牌、Wells Fargo App。',
    en: 'Optional two-step verification: text message, voice call, a hardware token of its own, the Wells Fargo app.',
  },
  sources: [
    'public source code: ProtonMail/WebClients, "update your online accounts" list',
    '2factorauth/twofactorauth: entries/w/wellsfargo.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});
