import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'etax-individual',
  name: { zh: '个人所得税', en: 'Individual Income Tax (etax)' },
  aliases: ['geren suodeshui', 'gerensuodeshui', '自然人电子税务局', '个税', 'geshui'],
  category: 'government',
  hosts: ['chinatax.gov.cn'],
  accountPages: [
    {
      url: 'https://etax.chinatax.gov.cn/',
      kind: 'change',
      labels: ['绑定手机'],
      confidence: 'medium',
      source:
        'http://m.vwparts.cn/article/mobile-do-detail-id-23213.html: after sign-in, 个人中心 > 安全中心 has a row 绑定手机 with a link 修改; one address for all views',
    },
  ],
  rebind: {
    url: 'https://etax.chinatax.gov.cn/',
    appPath: {
      zh: '个人所得税 App > 个人中心 > 安全中心 > 修改手机号码',
      en: 'Individual Income Tax app > Personal centre > Security centre > Change phone number',
    },
    counter: { zh: '带身份证到办税服务厅。', en: 'Take your ID card to a tax service hall.' },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '选“通过本人的银行卡进行验证”，填一张预留号码已经是新号的本人银行卡。所以先改银行。不行就带身份证去办税服务厅。',
      en: 'Choose to verify with your own bank card, and give a card on which the bank already has the new number. So change the bank first. Failing that, go to a tax service hall with your ID card.',
    },
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '新设备登录要绑定手机的短信验证码。',
    en: 'A new device needs an SMS code to the bound number.',
  },
  hotline: '12366',
  sources: [
    'http://mynewsneaker.com/xxgk/zcjmwd/t10944320.shtml',
    'https://www.tax100.com/archiver/tid-651788.html',
    'https://helsen.com.cn/news/info/article/503',
    'http://csjbk.com/techan/302175.html',
    'http://m.vwparts.cn/article/mobile-do-detail-id-23213.html',
  ],
  asOf: '2023',
  unverified: ['hotline', 'page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://etax.chinatax.gov.cn/',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'other-settings', url: 'https://etax.chinatax.gov.cn/', expect: { outcome: 'unrecognised' } },
];
