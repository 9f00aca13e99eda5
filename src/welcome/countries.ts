import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';

/** A country or region with its calling code, named in the reader's language. */
export interface Country {
  /** ISO 3166 alpha-2. */
  iso: string;
  name: string;
  callingCode: string;
}

/** All countries with phone numbers, by name in the reader's language. */
export function listCountries(lang: string): Country[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const order = new Intl.Collator(lang);
  return getCountries()
    .map((iso) => ({ iso, name: names.of(iso) ?? iso, callingCode: getCountryCallingCode(iso) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** The country to start from: that of the browser's language, else by the script of Chinese, else the United States. */
export function likelyCountry(languages: readonly string[]): string {
  const known = new Set<string>(getCountries());
  for (const language of languages) {
    const { region } = new Intl.Locale(language);
    if (region && known.has(region)) return region;
  }
  if (!languages[0]?.startsWith('zh')) return 'US';
  return /^zh-Hant\b/i.test(languages[0]) ? 'TW' : 'CN';
}
