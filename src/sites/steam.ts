import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'steam',
  name: { zh: 'Steam', en: 'Steam' },
  aliases: ['zheng qi', '蒸汽平台', 'valve'],
  category: 'game',
  icon: 'steam',
  hosts: ['steamcommunity.com', 'steampowered.com'],
  accountPages: [
    {
      url: 'https://store.steampowered.com/phone/manage',
      kind: 'change',
      labels: ['Manage your phone number', '管理您的电话号码'],
      confidence: 'high',
      source:
        'public source code: Selenium script; bot guide; JustArchiNET/ArchiSteamFarm wiki (public source code)',
    },
    {
      url: 'https://store.steampowered.com/account/',
      kind: 'show',
      labels: ['Phone', 'Manage your phone number', 'Управление номером'],
      confidence: 'high',
      source:
        'https://nomerc.ru/kak-otvyazat-nomer-telefona-stim-esli-poteryal-akkaunt; Nextcloud Passwords PasswordChangeUrlService.php (public source code)',
    },
    {
      url: 'https://store.steampowered.com/phone/add',
      kind: 'change',
      confidence: 'high',
      source: 'public source code: scripts that add a phone',
    },
  ],
  rebind: {
    url: 'https://store.steampowered.com/phone/manage',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用恢复码（R 开头），或向 Steam 客服证明账号是你的。',
      en: 'Use the recovery code (it starts with R), or prove to Steam Support that the account is yours.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: 'Steam 令牌：手机验证器或邮箱验证码。',
    en: 'Steam Guard: the authenticator in the app, or a code by e-mail.',
  },
  sources: [
    'public source code: e-mail confirmation link for adding a phone; scripts for the phone pages',
    'JustArchiNET/ArchiSteamFarm: wiki',
    'https://nomerc.ru/kak-otvyazat-nomer-telefona-stim-esli-poteryal-akkaunt',
    'Nextcloud Passwords: PasswordChangeUrlService.php',
    '2factorauth/twofactorauth: entries/s/store.steampowered.com.json',
  ],
  asOf: '2026',
  unverified: ['oldNumberCode', 'page:0', 'secondFactor', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://store.steampowered.com/account/',
    expect: { outcome: 'shown', numbers: ['ends in 34'] },
  },
  {
    page: 'manage',
    url: 'https://store.steampowered.com/phone/manage',
    expect: { outcome: 'shown', numbers: ['ends in 34'] },
  },
  { page: 'add', url: 'https://store.steampowered.com/phone/add', expect: { outcome: 'unrecognised' } },
];
