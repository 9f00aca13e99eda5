import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'qq',
  name: { zh: 'QQ', en: 'QQ' },
  aliases: ['tengxun qq', 'tencent qq', '腾讯qq', '扣扣'],
  category: 'messaging',
  icon: 'qq',
  hosts: ['qq.com'],
  accountPages: [
    {
      url: 'https://accounts.qq.com/safe/securityphone',
      kind: 'show',
      labels: ['密保手机'],
      confidence: 'medium',
      source:
        'public source code: Kotlin QQ tool, constant SAFE_URL; same tool, com.baimsg.qstool Cookies.kt, 2023',
    },
    {
      url: 'https://accounts.qq.com/#/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: constant ACCOUNTS_HOME_URL',
    },
    {
      url: 'https://aq.qq.com/cn2/index',
      kind: 'show',
      labels: ['密保手机'],
      confidence: 'low',
      source: 'public source code: mail password tool, provider list',
    },
  ],
  rebind: {
    url: 'https://accounts.qq.com/safe/securityphone',
    appPath: {
      zh: '手机 QQ > 头像 > 设置 > 账号安全 > 安全中心 > 密保工具 > 密保手机',
      en: 'QQ app > your picture > Settings > Account security > Security centre > Protection tools > Security phone',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '用还有效的其他密保（问题、令牌等）证明是你，之后进入审核期；旧号会收到通知，可以撤销。都没有就走账号申诉。',
      en: 'Prove it is you with another protection tool that still works (questions, token). A review period follows, in which the old number is told and can cancel. Without any tool: account appeal.',
    },
  },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '开了设备锁，陌生设备要扫码或收验证码。',
    en: 'With the device lock on, an unknown device must scan a code or enter one sent to you.',
  },
  smsSignatures: ['腾讯科技'],
  sharesAccountWith: ['qq-mail'],
  sources: [
    'http://www.xuexila.com/qq/anquan/545455.html',
    'https://ztjzkj.com/pc/2835.html',
    'public source code: bot log showing the device-lock URL',
    'public source code: OTP parser test, synthetic SMS samples',
  ],
  asOf: '2025',
  unverified: ['page:0', 'page:1', 'sharesAccountWith'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://accounts.qq.com/safe/securityphone',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'bound-toolbox',
    url: 'https://aq.qq.com/cn2/index',
    expect: { outcome: 'shown', numbers: ['138*****000'] },
  },
  {
    page: 'other-settings',
    url: 'https://accounts.qq.com/safe/securityphone',
    expect: { outcome: 'unrecognised' },
  },
];
