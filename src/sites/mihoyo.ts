import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'mihoyo',
  name: { zh: '米哈游通行证', en: 'miHoYo Account' },
  aliases: ['mi ha you', '米哈游', '米游社', '原神', 'genshin', 'hoyoverse', '星穹铁道', 'mys'],
  category: 'game',
  icon: 'mihoyo',
  hosts: ['mihoyo.com'],
  accountPages: [
    {
      url: 'https://user.mihoyo.com/#/account/home',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: script doc',
    },
  ],
  rebind: { url: 'https://user.mihoyo.com/#/account/home', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['米哈游'],
  sources: ['public source code: create_mobile_captcha call from this page'],
  unverified: ['page:0', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://user.mihoyo.com/#/account/home',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://user.mihoyo.com/#/account/home', expect: { outcome: 'signed-out' } },
];
