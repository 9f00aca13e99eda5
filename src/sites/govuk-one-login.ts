import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'govuk-one-login',
  name: { zh: 'GOV.UK One Login（英国政府登录）', en: 'GOV.UK One Login' },
  aliases: ['英国政府', 'gov.uk'],
  category: 'government',
  hosts: ['account.gov.uk'],
  accountPages: [
    {
      url: 'https://home.account.gov.uk/security',
      kind: 'show',
      labels: ['Text message'],
      confidence: 'medium',
      source: 'https://www.gov.uk/guidance/changing-the-sign-in-details-for-your-govuk-one-login',
    },
  ],
  rebind: {
    url: 'https://home.account.gov.uk/security',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用备用方式收验证码；或选"Problems with the code?"看能不能换接收方式（要先证明过身份）。按现行说明，新号必须是英国手机号。',
      en: 'Use your back-up method, or choose "Problems with the code?" to see whether you can change how you get codes (only once your identity is proven). By the present guidance the new number must be a UK mobile.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'https://www.gov.uk/guidance/changing-the-sign-in-details-for-your-govuk-one-login',
    '2factorauth/twofactorauth: entries/g/gov.uk.json',
  ],
  asOf: '2026',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://home.account.gov.uk/security',
    expect: { outcome: 'shown', numbers: ['ending with 0123'] },
  },
  { page: 'new-number', url: 'https://home.account.gov.uk/security', expect: { outcome: 'unrecognised' } },
];
