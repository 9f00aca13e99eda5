import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tmri-12123',
  name: { zh: '交管12123', en: 'Traffic Management 12123' },
  aliases: ['jiaoguan', '12123', '交警', '车管所'],
  category: 'government',
  hosts: ['122.gov.cn'],
  rebind: {
    appPath: {
      zh: '交管12123 > 我的 > 我的信息 > 手机号码 > 修改。车辆和驾驶证档案里的联系电话要另外改。',
      en: 'Traffic Management 12123 > Me > My information > Phone number > Change. The contact numbers in your vehicle and licence files are changed separately.',
    },
    counter: { zh: '带身份证到车管所窗口。', en: 'Take your ID card to a vehicle administration office.' },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '在同一页面点“收不到短信”的入口，刷脸后填新号；或带身份证到车管所窗口。',
      en: 'On the same screen tap the link for a number that gets no SMS, pass the face check and enter the new number; or go to a vehicle office with your ID card.',
    },
  },
  smsLogin: 'unknown',
  secondFactor: { zh: '身份证号加密码，并刷脸。', en: 'ID number with password, and a face check.' },
  smsSenders: ['12123'],
  hotline: '12123',
  sources: [
    'https://php.sqjnqi.com/faq/2028702.html',
    'https://www.shihuishuo.com/m/7703.html',
    'https://github.com/metowolf/vCards/pull/612',
    'https://github.com/metowolf/vCards/issues/302',
  ],
  asOf: '2025',
  unverified: ['hotline'],
});
