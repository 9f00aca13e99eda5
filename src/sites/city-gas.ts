import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'city-gas',
  name: { zh: '燃气（各地公司）', en: 'City Gas Companies' },
  aliases: ['ranqi', 'ranqi gongsi', '燃气费', 'tianranqi', '天然气'],
  category: 'utilities',
  hosts: [],
  rebind: {
    appPath: {
      zh: '当地燃气 App 或公众号 > 我的 > 户号 > 联系电话',
      en: 'Local gas app or WeChat account > Me > Customer number > Contact phone',
    },
    counter: {
      zh: '带身份证和户号到燃气营业厅，或打客服热线（如新奥 95158）。',
      en: 'Go to the gas hall with your ID card and customer number, or call the hotline (ENN: 95158).',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '不用旧号：凭身份证和户号在营业厅、热线或公众号改联系电话。',
      en: 'The old number is not needed: change the contact phone at the hall, by hotline or in the WeChat account with ID and customer number.',
    },
  },
  smsLogin: 'unknown',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
