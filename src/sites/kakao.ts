import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'kakao',
  name: { zh: 'Kakao 账号（KakaoTalk）', en: 'Kakao account (KakaoTalk)' },
  aliases: ['카카오', '카카오톡', 'kakaotalk', '卡考'],
  category: 'messaging',
  icon: 'kakaotalk',
  hosts: ['kakao.com'],
  accountPages: [
    {
      url: 'https://accounts.kakao.com/weblogin/account/info',
      kind: 'show',
      labels: ['전화번호', '휴대폰 번호', 'Phone number'],
      confidence: 'high',
      source: 'public source code: links to this page and one below it',
    },
  ],
  rebind: {
    url: 'https://accounts.kakao.com/weblogin/account/info',
    appPath: {
      zh: 'KakaoTalk：设置 > 个人/安全 > 更改电话号码',
      en: 'KakaoTalk: Settings > Privacy/Security > Change phone number',
    },
    oldNumberCode: 'no',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、KakaoTalk App。',
    en: 'Optional two-step verification: text message, the KakaoTalk app.',
  },
  sources: [
    'public source code: links to the account page and one below it',
    '2factorauth/twofactorauth: entries/k/kakao.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.kakao.com/weblogin/account/info',
    expect: { outcome: 'shown', numbers: ['+82 10-****-5678'] },
  },
  {
    page: 'email',
    url: 'https://accounts.kakao.com/weblogin/account/info/email',
    expect: { outcome: 'unrecognised' },
  },
];
