import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** An E.164 number as people read it: `138 0013 8000` for a Chinese mobile number, else `+1 202 555 0123`. */
export function formatNumber(e164: string): string {
  const mobile = /^\+86(1[3-9]\d)(\d{4})(\d{4})$/.exec(e164);
  if (mobile) return mobile.slice(1).join(' ');
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** Country of an E.164 number, ISO 3166 alpha-2; undefined where several share the code and the digits do not tell. */
export const countryOf = (e164: string): string | undefined => parsePhoneNumberFromString(e164)?.country;
