import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'china-eastern',
  name: { zh: '东方航空', en: 'China Eastern' },
  aliases: ['dongfang hangkong', '东航', 'donghang'],
  category: 'travel',
  icon: 'chinaeasternairlines',
  hosts: ['ceair.com'],
  rebind: {
    appPath: {
      zh: '东方航空 > 我的 > 个人资料 > 手机号',
      en: 'China Eastern app > Me > Personal details > Phone number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['东方航空'],
  hotline: '95530',
  sources: ['general knowledge: no public evidence was found'],
  unverified: ['*'],
});
