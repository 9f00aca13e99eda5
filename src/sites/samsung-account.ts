import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'samsung-account',
  name: { zh: '三星账户', en: 'Samsung account' },
  aliases: ['sanxing', '三星账号', 'galaxy'],
  category: 'device',
  icon: 'samsung',
  hosts: ['account.samsung.cn', 'samsung.com', 'samsung.com.cn'],
  accountPages: [
    {
      url: 'https://account.samsung.com/membership/contents/security',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'medium',
      source:
        'apple/password-manager-resources: quirks/change-password-URLs.json names a page below it; form of the mask: megadose/holehe: holehe/modules/products/samsung.py',
    },
  ],
  rebind: {
    url: 'https://account.samsung.com/membership/contents/security',
    appPath: {
      zh: '手机：设置 > 三星账户 > 安全与隐私 > 两步验证',
      en: 'Phone: Settings > Samsung account > Security and privacy > Two-step verification',
    },
    oldNumberCode: 'optional',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：短信、验证器 App。',
    en: 'Optional two-step verification: text message, authenticator app.',
  },
  hotline: '400-810-5858',
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'megadose/holehe: holehe/modules/products/samsung.py',
    '2factorauth/twofactorauth: entries/s/samsung.com.json',
  ],
  asOf: '2026',
  unverified: ['appPath', 'hotline', 'oldNumberCode', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.samsung.com/membership/contents/security',
    expect: { outcome: 'shown', numbers: ['8613**13**00'] },
  },
  {
    page: 'bound-zh',
    url: 'https://account.samsung.com/membership/contents/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'devices',
    url: 'https://account.samsung.com/membership/contents/devices',
    expect: { outcome: 'unrecognised' },
  },
];
