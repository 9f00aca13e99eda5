import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'bank-of-america',
  name: { zh: '美国银行', en: 'Bank of America' },
  aliases: ['meiguo yinhang', 'bofa', 'boa'],
  category: 'bank',
  icon: 'bankofamerica',
  hosts: ['bankofamerica.com'],
  accountPages: [
    {
      url: 'https://secure.bankofamerica.com/auth/security-center/main/',
      kind: 'show',
      labels: ['Phone numbers'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://secure.bankofamerica.com/auth/security-center/main/',
    counter: { zh: '打电话给银行，或到网点办理。', en: 'Call the bank or visit a branch.' },
    oldNumberCode: 'optional',
    whenLost: { zh: '打电话给银行，或到网点办理。', en: 'Call the bank or visit a branch.' },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、安全密钥或通行密钥。',
    en: 'Optional two-step verification: text message, e-mail, security key or passkey.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/b/bankofamerica.com.json',
  ],
  asOf: '2026',
  unverified: ['counter', 'oldNumberCode', 'smsLogin', 'whenLost'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://secure.bankofamerica.com/auth/security-center/main/',
    expect: { outcome: 'shown', numbers: ['XXX-XXX-0112'] },
  },
  {
    page: 'accounts',
    url: 'https://secure.bankofamerica.com/auth/security-center/main/',
    expect: { outcome: 'unrecognised' },
  },
];
