import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'dangdang',
  name: { zh: '当当', en: 'Dangdang' },
  aliases: ['dang dang', '当当网'],
  category: 'shopping',
  hosts: ['dangdang.com'],
  accountPages: [
    {
      url: 'https://safe.dangdang.com/',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: copy of My Dangdang menu, link text 安全中心; footer link 账户管理',
    },
    {
      url: 'https://info.safe.dangdang.com/Myarchives.php',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: copy of menu, 个人信息',
    },
  ],
  rebind: { url: 'https://safe.dangdang.com/', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  smsSignatures: ['当当网'],
  sources: ['public source code: addresses and words of this service'],
  asOf: '2021',
  unverified: ['page:0', 'page:1', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://safe.dangdang.com/',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://safe.dangdang.com/', expect: { outcome: 'signed-out' } },
];
