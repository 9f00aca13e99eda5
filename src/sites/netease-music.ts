import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'netease-music',
  name: { zh: '网易云音乐', en: 'NetEase Cloud Music' },
  aliases: ['wangyi yun yinyue', '网易云', '云音乐'],
  category: 'streaming',
  icon: 'neteasecloudmusic',
  hosts: ['music.163.com'],
  accountPages: [
    {
      url: 'https://music.163.com/#/user/binding/m/list',
      kind: 'change',
      confidence: 'medium',
      source:
        'public source code: Selenium script: 个人设置 > 绑定设置, used for 换绑; client menu 绑定社交账号',
    },
  ],
  rebind: { url: 'https://music.163.com/#/user/binding/m/list', oldNumberCode: 'unknown' },
  smsLogin: 'yes',
  smsSignatures: ['网易云音乐'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://music.163.com/#/user/binding/m/list',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'absent', url: 'https://music.163.com/#/user/binding/m/list', expect: { outcome: 'absent' } },
];
