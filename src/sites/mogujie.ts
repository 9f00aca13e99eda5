import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'mogujie',
  name: { zh: '蘑菇街', en: 'Mogujie' },
  aliases: ['mogu jie', '蘑菇'],
  category: 'shopping',
  hosts: ['mogujie.com'],
  accountPages: [
    {
      url: 'https://www.mogujie.com/settings/personal',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: the address',
    },
  ],
  rebind: { url: 'https://www.mogujie.com/settings/personal', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: addresses and words of this service'],
});
