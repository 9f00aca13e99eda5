import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'petrochina',
  name: { zh: '中石油加油卡', en: 'PetroChina Fuel Card' },
  aliases: ['zhongshiyou', '中石油', '中油好客e站', 'zhongyou haoke', '昆仑加油卡', 'kunlun'],
  category: 'membership',
  hosts: ['95504.net'],
  rebind: {
    appPath: {
      zh: '中油好客e站 > 我的 > 设置 > 手机号',
      en: 'PetroChina app > Me > Settings > Phone number',
    },
    counter: {
      zh: '加油卡：带身份证和卡到柜台。',
      en: 'Fuel cards: go to a counter with your ID card and the card.',
    },
    oldNumberCode: 'unknown',
    whenLost: { zh: '带身份证和加油卡到柜台。', en: 'Go to a counter with your ID card and the card.' },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国石油'],
  hotline: '956100',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
