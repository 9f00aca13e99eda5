import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mozilla-account',
  name: { zh: 'Mozilla 账户（火狐）', en: 'Mozilla account (Firefox)' },
  aliases: ['火狐', 'huohu', 'firefox', 'firefox sync'],
  category: 'productivity',
  icon: 'firefoxbrowser',
  hosts: ['firefox.com', 'mozilla.org'],
  accountPages: [
    {
      url: 'https://accounts.firefox.com/settings',
      kind: 'show',
      labels: ['Recovery phone'],
      confidence: 'high',
      source: 'https://github.com/mozilla/fxa/pull/19338',
    },
  ],
  rebind: { url: 'https://accounts.firefox.com/settings', oldNumberCode: 'no' },
  smsLogin: 'no',
  sources: ['https://github.com/mozilla/fxa/pull/19338'],
  asOf: '2025',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.firefox.com/settings',
    expect: { outcome: 'shown', numbers: ['•••••• 0160'] },
  },
  { page: 'devices', url: 'https://accounts.firefox.com/settings', expect: { outcome: 'unrecognised' } },
];
