import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'tinder',
  name: { zh: 'Tinder', en: 'Tinder' },
  aliases: ['火种'],
  category: 'social',
  icon: 'tinder',
  hosts: ['tinder.com'],
  accountPages: [
    {
      url: 'https://tinder.com/app/profile',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'jdm-contrib/jdm: _data/sites.json',
    },
  ],
  rebind: {
    url: 'https://tinder.com/app/profile',
    appPath: { zh: '设置 > 手机号', en: 'Settings > Phone Number' },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  sources: ['jdm-contrib/jdm: _data/sites.json'],
  asOf: '2026',
  unverified: ['appPath', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://tinder.com/app/profile',
    expect: { outcome: 'shown', numbers: ['12025550192'] },
  },
  { page: 'chat', url: 'https://tinder.com/app/profile', expect: { outcome: 'unrecognised' } },
];
