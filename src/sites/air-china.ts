import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'air-china',
  name: { zh: '中国国航', en: 'Air China (PhoenixMiles)' },
  aliases: ['guohang', '国航', '凤凰知音', 'fenghuang zhiyin'],
  category: 'travel',
  icon: 'airchina',
  hosts: ['airchina.com.cn', 'phoenixmiles.com'],
  rebind: {
    url: 'https://www.phoenixmiles.com/',
    appPath: {
      zh: '中国国航 App 或小程序 > 凤凰知音 > 账户管理 > 会员信息；网页：我的账户 > 账户管理 > 会员信息查询 > 手机号码',
      en: 'Air China app or mini-programme > PhoenixMiles > Account management > Member information; web: My account > Account management > Member information > Mobile number',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'unknown',
  smsSignatures: ['中国国航', '凤凰知音'],
  hotline: '95583',
  sources: [
    'https://www.phoenixmiles.com/app/notice/details?articleId=184&currentType=ALL',
    'https://www.rlut.cn/news/guo-hang-feng-huang-zhi-yin-400-ke-fu-dian-hua-bo-da-gong-lve-yu-chang-jian-wen-ti-jie-jue-zhi-nan.html',
  ],
  asOf: '2022',
  unverified: ['hotline', 'smsSignatures'],
});
