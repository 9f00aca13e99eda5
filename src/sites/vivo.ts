import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'vivo',
  name: { zh: 'vivo账号', en: 'vivo Account' },
  aliases: ['vivo zhanghao'],
  category: 'device',
  icon: 'vivo',
  hosts: ['vivo.com.cn'],
  accountPages: [
    {
      url: 'https://passport.vivo.com.cn/',
      kind: 'show',
      labels: ['安全手机'],
      confidence: 'medium',
      source:
        'public source code: host with hash routes; https://22.wendadaohang.com/zd/CfIT66TSXXhf2T20h2T.html: 个人中心 > 账号中心 > 安全手机',
    },
  ],
  rebind: {
    url: 'https://passport.vivo.com.cn/',
    appPath: {
      zh: '手机 设置 > 顶部账号 > 安全与密码 > 安全手机号 > 修改安全手机',
      en: 'Phone settings > your account > Security & password > Security phone > Change security phone',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '点“手机号码已停用”，用邮箱或密保问题验证；不行就申诉：注册月份和机型、身份证号、手持身份证照片。',
      en: 'Tap 手机号码已停用 (number no longer in use) and verify by mailbox or security question; otherwise appeal with month and device of registration, ID number and a photo of you holding the ID card.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['vivo'],
  hotline: '95033',
  sources: [
    'https://22.wendadaohang.com/zd/CfIT66TSXXhf2T20h2T.html',
    'https://dnzp.com/jy/202304/126931.html',
  ],
  asOf: '2023',
  unverified: ['hotline', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://passport.vivo.com.cn/#/home',
    expect: { outcome: 'shown', numbers: ['138******00'] },
  },
  { page: 'signed-out', url: 'https://passport.vivo.com.cn/#/login', expect: { outcome: 'signed-out' } },
];
