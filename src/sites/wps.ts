import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'wps',
  name: { zh: 'WPS / 金山文档', en: 'WPS (Kingsoft)' },
  aliases: ['jinshan wendang', '金山', '金山文档', 'kdocs', 'kingsoft'],
  category: 'productivity',
  hosts: ['kdocs.cn', 'wps.cn'],
  accountPages: [
    {
      url: 'https://account.wps.cn/usercenter/apps',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: login check on the landing URL',
    },
  ],
  rebind: { url: 'https://account.wps.cn/usercenter/apps', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['金山办公', 'WPS'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.wps.cn/usercenter/apps',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://account.wps.cn/usercenter/apps', expect: { outcome: 'signed-out' } },
];
