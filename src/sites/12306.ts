import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: '12306',
  name: { zh: '铁路12306', en: 'China Railway 12306' },
  aliases: ['tielu', 'huochepiao', '火车票', 'railway'],
  category: 'transport',
  icon: 'chinarailway',
  hosts: ['12306.cn'],
  accountPages: [
    {
      url: 'https://kyfw.12306.cn/otn/view/information.html',
      kind: 'show',
      labels: ['手机号：'],
      confidence: 'high',
      source: 'public source code: replicas measured from this page; section 联系方式, state 已通过核验',
    },
    {
      url: 'https://kyfw.12306.cn/otn/view/userSecurity_bindTel.html',
      kind: 'change',
      labels: ['手机号'],
      confidence: 'high',
      source: 'public source code: side menu item 手机核验; the page shows the present number and its state',
    },
    {
      url: 'https://kyfw.12306.cn/otn/view/userSecurity.html',
      kind: 'change',
      confidence: 'medium',
      source: 'public source code: side menu item 账号安全, the list of security items',
    },
  ],
  rebind: {
    url: 'https://kyfw.12306.cn/otn/view/userSecurity_bindTel.html',
    appPath: {
      zh: '铁路12306 > 我的 > 头像 > 联系方式 > 手机号码 > 编辑。乘车人里各人的手机号要另外改。',
      en: 'Railway 12306 > Me > Profile picture > Contact details > Phone number > Edit. Phone numbers in your passenger list are changed separately.',
    },
    counter: {
      zh: '拨打 12306，或带身份证原件到车站售票窗口。',
      en: 'Call 12306, or go to a station ticket window with your original ID card.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '在网页“手机核验”里用登录密码和新号验证码更换；App 里可能要旧号验证码。还是不行就打 12306 或去车站窗口。',
      en: 'On the web page “手机核验”, change it with your login password and a code to the new number; the app may want a code to the old one. Failing that, call 12306 or go to a station window.',
    },
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '敏感操作要手机双向验证，App 里也可刷脸。',
    en: 'Sensitive steps need a two-way SMS check; the app also offers a face check.',
  },
  smsSignatures: ['铁路客服'],
  smsSenders: ['12306'],
  hotline: '12306',
  sources: ['https://php.sqjnqi.com/faq/2058343.html', 'http://news.cmen.cc/xsiwd/202509/575891.html'],
  asOf: '2026',
  unverified: ['page:2', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://kyfw.12306.cn/otn/view/information.html',
    expect: { outcome: 'shown', numbers: ['(+86)138****8000'] },
  },
  {
    page: 'bind-phone',
    url: 'https://kyfw.12306.cn/otn/view/userSecurity_bindTel.html',
    expect: { outcome: 'shown', numbers: ['(+86)138****8000'] },
  },
  {
    page: 'editing',
    url: 'https://kyfw.12306.cn/otn/view/information.html',
    expect: { outcome: 'shown', numbers: ['(+86)138****8000'] },
  },
  {
    page: 'security',
    url: 'https://kyfw.12306.cn/otn/view/userSecurity.html',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'passengers',
    url: 'https://kyfw.12306.cn/otn/view/passengers.html',
    expect: { outcome: 'unrecognised' },
  },
  {
    page: 'signed-out',
    url: 'https://kyfw.12306.cn/otn/view/information.html',
    expect: { outcome: 'signed-out' },
  },
];
