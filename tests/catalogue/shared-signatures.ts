/**
 * SMS signatures that several services use. A text with one of these tells the company, not the service, so each
 * is listed here on purpose with the ids of all sites that claim it.
 */
export const SHARED_SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  中国移动: ['139-mail', 'china-mobile'],
  京东: ['jd', 'jd-finance'],
  支付宝: ['alipay', 'ant-fortune'],
  百度帐号: ['baidu', 'baidu-pan'],
  网易: ['icourse163', 'netease163'],
  腾讯科技: ['qq', 'qq-mail', 'wechat'],
  阿里云: ['aliyun', 'aliyun-mail'],
};
