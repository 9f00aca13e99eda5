import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'city-water',
  name: { zh: '水务（各地公司）', en: 'City Water Companies' },
  aliases: ['shuiwu', 'zilaishui', '自来水', '水费', 'shuifei'],
  category: 'utilities',
  hosts: [],
  rebind: {
    appPath: {
      zh: '当地水务公众号或小程序 > 户号 > 联系电话变更',
      en: 'Local water WeChat account or mini-programme > Customer number > Change contact phone',
    },
    counter: {
      zh: '带身份证和户号到营业厅，或打客服热线。',
      en: 'Go to the hall with your ID card and customer number, or call the hotline.',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '不用旧号：凭身份证和户号打热线或到营业厅改。',
      en: 'The old number is not needed: call the hotline or go to the hall with ID and customer number.',
    },
  },
  smsLogin: 'unknown',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
