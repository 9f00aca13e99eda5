import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'ubisoft',
  name: { zh: '育碧', en: 'Ubisoft' },
  aliases: ['yubi', 'uplay'],
  category: 'game',
  icon: 'ubisoft',
  hosts: ['ubi.com', 'ubisoft.com'],
  accountPages: [
    {
      url: 'https://account.ubisoft.com/security-settings',
      kind: 'show',
      labels: ['Phone number'],
      confidence: 'high',
      source: 'public source code: Nextcloud Passwords PasswordChangeUrlService.php',
    },
  ],
  rebind: { url: 'https://account.ubisoft.com/security-settings', oldNumberCode: 'optional' },
  smsLogin: 'no',
  secondFactor: {
    zh: '可选两步验证：邮件、验证器 App、短信。',
    en: 'Optional two-step verification: e-mail, authenticator app, text message.',
  },
  sources: [
    'public source code: Nextcloud Passwords PasswordChangeUrlService.php',
    '2factorauth/twofactorauth: entries/u/ubisoft.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.ubisoft.com/security-settings',
    expect: { outcome: 'shown', numbers: ['+1 ********87'] },
  },
  {
    page: 'signed-out',
    url: 'https://account.ubisoft.com/security-settings',
    expect: { outcome: 'signed-out' },
  },
];
