import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'sinopec',
  name: { zh: '中石化加油卡', en: 'Sinopec Fuel Card' },
  aliases: ['zhongshihua', '中石化', '易捷加油', 'yijie jiayou', 'jiayou ka'],
  category: 'membership',
  hosts: ['sinopecsales.com'],
  rebind: {
    appPath: {
      zh: '易捷加油 > 我的 > 设置 > 手机号',
      en: 'Yijie (Sinopec) app > Me > Settings > Phone number',
    },
    counter: {
      zh: '加油卡：带身份证和卡到加油站的发卡柜台或营业厅。',
      en: 'Fuel cards: go to the fuel-card counter of a filling station or service hall with your ID card and the card.',
    },
    oldNumberCode: 'unknown',
    whenLost: {
      zh: '带身份证和加油卡到发卡柜台。',
      en: 'Go to the fuel-card counter with your ID card and the card.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国石化'],
  hotline: '95105888',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
