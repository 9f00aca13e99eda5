/**
 * SMS signatures that several services use. A text with one of these tells the company, not the service, so each
 * is listed here on purpose with the ids of all sites that claim it.
 */
export const SHARED_SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  腾讯科技: ['qq', 'wechat'],
};
