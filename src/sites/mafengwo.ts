import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mafengwo',
  name: { zh: '马蜂窝', en: 'Mafengwo' },
  aliases: ['ma feng wo', '蚂蜂窝'],
  category: 'travel',
  hosts: ['mafengwo.cn'],
  accountPages: [
    {
      url: 'https://passport.mafengwo.cn/setting/security/',
      kind: 'show',
      number: [
        // third entry of the security list, after the e-mail address: the phone; read so by a profile reader of about 2018
        '.userpass dd:nth-of-type(3)',
      ],
      confidence: 'medium',
      source: 'public source code: profile reader',
    },
  ],
  rebind: { url: 'https://passport.mafengwo.cn/setting/security/', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['马蜂窝'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2018',
  unverified: ['smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.mafengwo.cn/setting/security/',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: 'https://passport.mafengwo.cn/setting/security/',
    expect: { outcome: 'signed-out' },
  },
];
