import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'damai',
  name: { zh: '大麦', en: 'Damai' },
  aliases: ['da mai', '大麦网'],
  category: 'shopping',
  hosts: ['damai.cn'],
  accountPages: [
    {
      url: 'https://passport.damai.cn/account/resetmobile',
      kind: 'change',
      labels: ['手机验证', '您验证的手机：'],
      confidence: 'medium',
      source: 'public source code: copy of a Damai account page',
    },
  ],
  rebind: { url: 'https://passport.damai.cn/account/resetmobile', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.damai.cn/account/resetmobile',
    expect: { outcome: 'shown', numbers: ['13*********'] },
  },
  {
    page: 'other-settings',
    url: 'https://passport.damai.cn/account/resetmobile',
    expect: { outcome: 'unrecognised' },
  },
];
