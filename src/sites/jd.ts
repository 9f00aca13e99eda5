import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'jd',
  name: { zh: '京东', en: 'JD.com' },
  aliases: ['jingdong', '京东商城', 'jd mall', '360buy'],
  category: 'shopping',
  hosts: ['jd.com'],
  accountPages: [
    {
      url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
      kind: 'show',
      labels: ['验证手机', '手机验证'],
      number: [
        // the number inside the row of the verified phone; seen in 2017
        '#mobile',
      ],
      confidence: 'high',
      source:
        'public source code: crawler_bqjr JD spider, 2017; saved JD home, menu 账户安全; saved i.jd.com page: change phone and mail at 账户安全',
    },
    {
      url: 'https://safe.jd.com/validate/verifyMobile',
      kind: 'change',
      confidence: 'medium',
      source: 'public source code: JD birthday dialog, button 去验证手机',
    },
  ],
  rebind: {
    url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
    appPath: {
      zh: '京东 > 我的 > 设置 > 账户与安全 > 手机号',
      en: 'JD > Me > Settings > Account & security > Phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '收不到旧号验证码，可用银行卡信息或支付密码验证；不行就找客服。',
      en: 'Without a code on the old number, bank-card details or the payment password are asked instead; else customer service.',
    },
  },
  smsLogin: 'yes',
  secondFactor: { zh: '登录有风险时会转到安全验证页。', en: 'A risky sign-in is led to an extra check.' },
  smsSignatures: ['京东'],
  hotline: '950618',
  lookups: ['yizhengtongcha'],
  sharesAccountWith: ['jd-express', 'jd-finance'],
  sources: [
    'https://help.jd.com/user/issue/164-316.html',
    'https://www.chaxiaohao.com/read-1751309311l4623559.html',
    'http://news.peee.net/zonhe/202512/400997.html',
    'public source code: OTP parser test, synthetic SMS samples',
    'public source code: login script comment on dangerousVerify',
    'http://lianchengexpo.xrbh.cn/quote/9310.html',
  ],
  asOf: '2025-12',
  unverified: ['hotline', 'page:1', 'sharesAccountWith'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'address-list',
    url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
    expect: { outcome: 'unrecognised' },
  },
  {
    page: 'other-settings',
    url: 'https://safe.jd.com/user/paymentpassword/safetyCenter.action',
    expect: { outcome: 'unrecognised' },
  },
];
