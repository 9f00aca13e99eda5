import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'booking',
  name: { zh: '缤客', en: 'Booking.com' },
  aliases: ['binke'],
  category: 'travel',
  icon: 'bookingdotcom',
  hosts: ['booking.com'],
  accountPages: [
    {
      url: 'https://account.booking.com/mysettings/personal',
      kind: 'show',
      labels: ['Phone number', '电话号码'],
      confidence: 'high',
      source: 'public source code: a link to this page',
    },
    {
      url: 'https://account.booking.com/mysettings/security',
      kind: 'show',
      slot: 'second-factor',
      confidence: 'high',
      source: 'public source code: Nextcloud Passwords PasswordChangeUrlService.php',
    },
  ],
  rebind: { url: 'https://account.booking.com/mysettings/personal', oldNumberCode: 'no' },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '可选两步验证：短信、邮件、验证器 App。',
    en: 'Optional two-step verification: text message, e-mail, authenticator app.',
  },
  sources: [
    'public source code: a link to the account page',
    'public source code: Nextcloud Passwords PasswordChangeUrlService.php',
    '2factorauth/twofactorauth: entries/b/booking.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://account.booking.com/mysettings/personal',
    expect: { outcome: 'shown', numbers: ['+1 202 555 0168'] },
  },
  {
    page: 'bound-zh',
    url: 'https://account.booking.com/mysettings/personal',
    expect: { outcome: 'shown', numbers: ['+86 138 0013 8000'] },
  },
  {
    page: 'security',
    url: 'https://account.booking.com/mysettings/security',
    expect: { outcome: 'shown', numbers: ['+1 *** *** 0168'] },
  },
  {
    page: 'travellers',
    url: 'https://account.booking.com/mysettings/personal/travelers',
    expect: { outcome: 'unrecognised' },
  },
];
