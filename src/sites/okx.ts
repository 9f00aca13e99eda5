import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'okx',
  name: { zh: '欧易', en: 'OKX' },
  aliases: ['ouyi', 'okex', 'okcoin'],
  category: 'finance-other',
  icon: 'okx',
  hosts: ['okx.com'],
  accountPages: [
    {
      url: 'https://www.okx.com/account/security',
      kind: 'show',
      labels: ['Phone', '手机验证'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://www.okx.com/account/security', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：验证器 App、短信。',
    en: 'Optional two-step verification: authenticator app, text message.',
  },
  sources: ['2factorauth/twofactorauth: entries/o/okx.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound-zh',
    url: 'https://www.okx.com/account/security',
    expect: { outcome: 'shown', numbers: ['+86 138****8000'] },
  },
  { page: 'absent', url: 'https://www.okx.com/account/security', expect: { outcome: 'absent' } },
];
