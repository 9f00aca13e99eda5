import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'stripe',
  name: { zh: 'Stripe', en: 'Stripe' },
  category: 'payment',
  icon: 'stripe',
  hosts: ['stripe.com'],
  accountPages: [
    {
      url: 'https://dashboard.stripe.com/settings/user',
      kind: 'show',
      labels: ['Mobile number'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: { url: 'https://dashboard.stripe.com/settings/user', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App、安全密钥或通行密钥、专用硬件令牌。',
    en: 'Optional two-step verification: text message, authenticator app, security key or passkey, a hardware token of its own.',
  },
  sources: ['2factorauth/twofactorauth: entries/s/stripe.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://dashboard.stripe.com/settings/user',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0149'] },
  },
  {
    page: 'payouts',
    url: 'https://dashboard.stripe.com/settings/payouts',
    expect: { outcome: 'unrecognised' },
  },
];
