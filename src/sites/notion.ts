import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'notion',
  name: { zh: 'Notion', en: 'Notion' },
  category: 'productivity',
  icon: 'notion',
  hosts: ['notion.com', 'notion.so'],
  accountPages: [
    {
      url: 'https://www.notion.so/my-account',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source: 'public source code: tasselx/Keyden:README (zh)',
    },
  ],
  rebind: { url: 'https://www.notion.so/my-account', oldNumberCode: 'no' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'public source code: tasselx/Keyden:README (zh)',
    '2factorauth/twofactorauth: entries/n/notion.so.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.notion.so/my-account',
    expect: { outcome: 'shown', numbers: ['+1 (202) 555-0158'] },
  },
  { page: 'absent', url: 'https://www.notion.so/my-account', expect: { outcome: 'absent' } },
];
