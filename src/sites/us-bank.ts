import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'us-bank',
  name: { zh: '美国合众银行', en: 'U.S. Bank' },
  aliases: ['hezhong yinhang', 'usbank'],
  category: 'bank',
  hosts: ['usbank.com'],
  rebind: {
    appPath: {
      zh: '网上银行：Profile & settings > Personal details > Phone number。网上不收国际号码；主号码只能换，不能删。',
      en: 'Online banking: Profile & settings > Personal details > Phone number. International numbers are not accepted online; the main number can be replaced but not removed.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '旧号用不了就打电话给银行。',
      en: 'If the former number no longer works, phone the bank.',
    },
  },
  smsLogin: 'no',
  sources: ['https://usbank.com/customer-service/knowledge-base/KB0069687.html'],
  asOf: '2025',
  unverified: ['smsLogin'],
});
