import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'tongcheng',
  name: { zh: '同程旅行', en: 'Tongcheng Travel' },
  aliases: ['tong cheng', '同程', '同程艺龙', 'ly.com', '艺龙', 'elong'],
  category: 'travel',
  hosts: ['ly.com'],
  accountPages: [
    {
      url: 'https://member.ly.com/Member/MemberInfomation.aspx',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: login test',
    },
  ],
  rebind: { url: 'https://member.ly.com/Member/MemberInfomation.aspx', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['同程旅行'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://member.ly.com/Member/MemberInfomation.aspx',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: 'https://member.ly.com/Member/MemberInfomation.aspx',
    expect: { outcome: 'signed-out' },
  },
];
