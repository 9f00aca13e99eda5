import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'rakuten-jp',
  name: { zh: '日本乐天', en: 'Rakuten (Japan)' },
  aliases: ['letian', 'riben letian', '楽天市場', '楽天'],
  category: 'shopping',
  icon: 'rakuten',
  hosts: ['rakuten.co.jp'],
  accountPages: [
    {
      url: 'https://profile.id.rakuten.co.jp/account-security',
      kind: 'show',
      labels: ['電話番号', '携帯電話番号'],
      confidence: 'high',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: { url: 'https://profile.id.rakuten.co.jp/account-security', oldNumberCode: 'unknown' },
  smsLogin: 'no',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    '2factorauth/twofactorauth: entries/r/rakuten.com.json',
  ],
  asOf: '2026',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://profile.id.rakuten.co.jp/account-security',
    expect: { outcome: 'shown', numbers: ['080-****-1234'] },
  },
  {
    page: 'signed-out',
    url: 'https://profile.id.rakuten.co.jp/account-security',
    expect: { outcome: 'signed-out' },
  },
];
