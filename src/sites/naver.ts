import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'naver',
  name: { zh: 'NAVER', en: 'NAVER' },
  aliases: ['네이버'],
  category: 'mail',
  icon: 'naver',
  hosts: ['naver.com'],
  accountPages: [
    {
      url: 'https://nid.naver.com/user2/help/myInfoV2',
      kind: 'show',
      labels: ['휴대전화', '연락처', 'Phone number'],
      confidence: 'medium',
      source: 'public source code: links to this page',
    },
  ],
  rebind: {
    url: 'https://nid.naver.com/user2/help/myInfoV2',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '不用旧号：通过运营商实名、i-PIN 或证书等身份认证后再改。',
      en: 'The old number is not needed: prove who you are by carrier check, i-PIN or certificate, then change it.',
    },
  },
  smsLogin: 'no',
  secondFactor: { zh: '可选两步验证：NAVER App。', en: 'Optional two-step verification: the NAVER app.' },
  sources: [
    'public source code: links to the member information page',
    'https://info.ssdp.co.kr/ (2025 guide to changing recovery phones)',
    '2factorauth/twofactorauth: entries/n/naver.com.json',
  ],
  asOf: '2025',
  unverified: ['smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://nid.naver.com/user2/help/myInfoV2',
    expect: { outcome: 'shown', numbers: ['+82 10-1***-5***'] },
  },
  { page: 'signed-out', url: 'https://nid.naver.com/user2/help/myInfoV2', expect: { outcome: 'signed-out' } },
];
