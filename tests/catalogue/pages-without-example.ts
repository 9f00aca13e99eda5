/**
 * Account pages of medium or high confidence that have no fixture of their own, with the reason. Key: site id,
 * a space, the page's address. Pages of low confidence need no entry: no evidence tells what they look like.
 */
export const PAGES_WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  'airbnb https://www.airbnb.co.uk/account-settings/personal-info':
    'one layout for all countries: see www.airbnb.com, .cn',
  'airbnb https://www.airbnb.com.hk/account-settings/personal-info':
    'one layout for all countries: see www.airbnb.com, .cn',
  'airbnb https://www.airbnb.com.sg/account-settings/personal-info':
    'one layout for all countries: see www.airbnb.com, .cn',
  'airbnb https://www.airbnb.com.tw/account-settings/personal-info':
    'one layout for all countries: see www.airbnb.com, .cn',
  'airbnb https://www.airbnb.jp/account-settings/personal-info':
    'one layout for all countries: see www.airbnb.com, .cn',
  'amazon https://www.amazon.ae/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.ca/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.co.uk/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.com.au/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.com.br/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.com.mx/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.com.tr/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.es/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.fr/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.in/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.it/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.nl/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.pl/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.sa/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.se/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'amazon https://www.amazon.sg/ax/account/manage':
    'one layout for all countries: see www.amazon.com, .de, .co.jp',
  'ebay https://accountsettings.ebay.com.au/profile':
    'one layout for all countries: see accountsettings.ebay.com, .co.uk',
  'ebay https://accountsettings.ebay.de/profile':
    'one layout for all countries: see accountsettings.ebay.com, .co.uk',
  'jd https://safe.jd.com/validate/verifyMobile': 'change form: evidence gives its address only',
  'meituan https://www.meituan.com/account/rebind': 'change form: evidence gives its address only',
  'mercado-libre https://www.mercadolibre.cl/security':
    'one layout for all countries: see www.mercadolibre.com.ar',
  'mercado-libre https://www.mercadolibre.com.co/security':
    'one layout for all countries: see www.mercadolibre.com.ar',
  'mercado-libre https://www.mercadolibre.com.mx/security':
    'one layout for all countries: see www.mercadolibre.com.ar',
  'steam https://store.steampowered.com/phone/add':
    'a form for a number that is not on file yet: must show none, see fixture add',
  'suning https://aq.suning.com/asc/mobile/check.do': 'change form: evidence gives its address only',
  'taobao https://passport.taobao.com/ac/mobile_modify.htm': 'change form: evidence gives its address only',
};
