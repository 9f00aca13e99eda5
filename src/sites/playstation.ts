import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'playstation',
  name: { zh: 'PlayStation Network', en: 'PlayStation Network' },
  aliases: ['psn', 'ps5', '索尼', 'suoni', 'sony'],
  category: 'game',
  icon: 'playstation',
  hosts: ['playstation.com', 'sony.com', 'sonyentertainmentnetwork.com'],
  accountPages: [
    {
      url: 'https://id.sonyentertainmentnetwork.com/id/management/#/p/security',
      kind: 'show',
      labels: ['Mobile Phone', '手机', '携帯電話'],
      confidence: 'medium',
      source: 'apple/password-manager-resources: quirks/change-password-URLs.json',
    },
  ],
  rebind: {
    url: 'https://id.sonyentertainmentnetwork.com/id/management/#/p/security',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用两步验证的备用码，或在还登录着的主机上改。',
      en: 'Use the backup codes of two-step verification, or change it on a console that is still signed in.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'https://parentsof.playstation.com/security/how-to-protect-your-psn-account-with-2-step-verification/',
    '2factorauth/twofactorauth: entries/p/playstation.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://id.sonyentertainmentnetwork.com/id/management/#/p/security',
    expect: { outcome: 'shown', numbers: ['+1 ••• ••• 0183'] },
  },
  {
    page: 'bound-zh',
    url: 'https://id.sonyentertainmentnetwork.com/id/management/#/p/security',
    expect: { outcome: 'shown', numbers: ['+86 ••• •••• 8000'] },
  },
  {
    page: 'passkey',
    url: 'https://id.sonyentertainmentnetwork.com/id/management/#/p/security',
    expect: { outcome: 'unrecognised' },
  },
];
