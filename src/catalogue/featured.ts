/**
 * Services to show first where somebody picks the ones they use, by language of the interface. An order of
 * presentation only: what is dangerous is computed elsewhere. Ids that the catalogue does not have are passed over.
 */
const FEATURED: Record<'zh' | 'en', readonly string[]> = {
  zh: [
    'wechat',
    'alipay',
    'qq',
    'taobao',
    'jd',
    'weibo',
    'douyin',
    'meituan',
    'toutiao',
    'dianping',
    'bilibili',
    'xiaohongshu',
    '12306',
    'chsi',
    'icbc',
    'china-mobile',
    'huawei-id',
    'xiaomi',
    'apple',
    'baidu-pan',
    'netease-mail',
    'qq-mail',
    'pinduoduo',
    'didi',
  ],
  en: [
    'google',
    'apple',
    'microsoft',
    'amazon',
    'meta-facebook',
    'whatsapp',
    'meta-instagram',
    'paypal',
    'telegram',
    'x-twitter',
    'linkedin',
    'wechat',
    'alipay',
    'uber',
    'airbnb',
    'discord',
    'github',
    'steam',
    'netflix',
    'ebay',
  ],
};

/** The sites with the featured ones first; the others keep their order. */
export function featuredFirst<S extends { id: string }>(all: readonly S[], language: 'zh' | 'en'): S[] {
  const place = new Map(FEATURED[language].map((id, index) => [id, index]));
  return [...all].sort((a, b) => (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size));
}
