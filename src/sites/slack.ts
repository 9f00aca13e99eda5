import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'slack',
  name: { zh: 'Slack', en: 'Slack' },
  category: 'productivity',
  hosts: ['slack.com'],
  accountPages: [
    {
      url: 'https://my.slack.com/account/settings',
      kind: 'show',
      labels: ['SMS text message'],
      confidence: 'medium',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: { url: 'https://my.slack.com/account/settings', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: ['jdm-contrib/jdm: _data/sites.json', '2factorauth/twofactorauth: entries/s/slack.com.json'],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://my.slack.com/account/settings',
    expect: { outcome: 'shown', numbers: ['+1 202-555-0155'] },
  },
  { page: 'directory', url: 'https://my.slack.com/account/settings', expect: { outcome: 'unrecognised' } },
];
