import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'icbc',
  name: { zh: '中国工商银行', en: 'Industrial and Commercial Bank of China (ICBC)' },
  aliases: ['gongshang yinhang', 'gonghang', '工行', 'gsyh'],
  category: 'bank',
  hosts: ['icbc.com.cn'],
  accountPages: [
    {
      url: 'https://mybank.icbc.com.cn/icbc/newperbank/perbank3/frame/frame_index.jsp',
      kind: 'change',
      labels: ['预留手机号'],
      confidence: 'low',
      source:
        'public source code: address of the personal web bank; https://www.phpkaifa.cn/zonghebaike/73791.html: 客户服务 > 查询修改客户联络信息. One address for all menus',
    },
  ],
  rebind: {
    url: 'https://mybank.icbc.com.cn/icbc/newperbank/perbank3/frame/frame_index.jsp',
    appPath: {
      zh: '工商银行 > 我的 > 安全中心 > 手机号管理（刷脸，验证码发到新号）',
      en: 'ICBC app > Me > Security centre > Phone number management (face check, code to the new number)',
    },
    counter: {
      zh: '带身份证和银行卡到网点；有 U盾的也可在网上银行改。',
      en: 'Go to a branch with your ID card and bank card; with a U-shield you can also change it in the web bank.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '据反映，在 App 里刷脸并收新号验证码即可。不行就去网点，或用 U盾在网上银行改。',
      en: 'In the app a face check and a code to the new number are reported to be enough. Otherwise go to a branch, or use the U-shield in the web bank.',
    },
  },
  smsLogin: 'unknown',
  secondFactor: {
    zh: '修改要 U盾或刷脸；短信验证码由 95588 发出。',
    en: 'Changes need the U-shield or a face check; SMS codes come from 95588.',
  },
  smsSignatures: ['工商银行', '中国工商银行', '工银信使'],
  smsSenders: ['95588'],
  hotline: '95588',
  sources: [
    'http://bank.hexun.com/2025-07-16/220214740.html',
    'https://blob.wenxiaobai.com/article/18334aa9-4db5-fd66-948e-030a5a31c60d',
    'https://www.phpkaifa.cn/zonghebaike/73791.html',
    'https://github.com/AutoAccountingOrg/AutoRule/issues/357',
    'https://github.com/Auto-Accounting/AutoResource/issues/387',
  ],
  asOf: '2025',
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://mybank.icbc.com.cn/icbc/newperbank/perbank3/frame/frame_index.jsp',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'other-settings',
    url: 'https://mybank.icbc.com.cn/icbc/newperbank/perbank3/frame/frame_index.jsp',
    expect: { outcome: 'unrecognised' },
  },
];
