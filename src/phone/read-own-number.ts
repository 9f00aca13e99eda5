import { type CountryCode, isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js';
import { plainText } from './plain-text.ts';

/** Why a text is not a phone number that can be added. */
export type UnreadableNumber = 'empty' | 'not-a-number' | 'impossible' | 'needs-country';

/** What one number of two plans with simple, strict rules looks like; elsewhere the length must do. */
const STRICT: Record<string, RegExp> = {
  // Mobile numbers have 11 digits; a slip of one digit would otherwise pass as a fixed line.
  '86': /^(?:1[3-9]\d{9}|10\d{8}|[2-9]\d{6,11})$/,
  '1': /^[2-9]\d{2}[2-9]\d{6}$/,
};

/**
 * Reads a phone number as a person types it into E.164. `country` (ISO 3166 alpha-2) is used when the text has no
 * country code; empty means none was chosen.
 */
export function readOwnNumber(
  text: string,
  country: string,
): { ok: true; e164: string } | { ok: false; problem: UnreadableNumber } {
  const plain = plainText(text).replace(/^tel:/i, '');
  if (plain === '') return { ok: false, problem: 'empty' };
  if (!/\d/.test(plain) || /[*…]/.test(plain)) return { ok: false, problem: 'not-a-number' };
  const home = country.toUpperCase();
  if (!plain.startsWith('+') && !isSupportedCountry(home)) return { ok: false, problem: 'needs-country' };
  try {
    const number = parsePhoneNumberWithError(plain, {
      ...(isSupportedCountry(home) && { defaultCountry: home as CountryCode }),
      extract: false,
    });
    const strict = STRICT[number.countryCallingCode];
    const possible = number.isPossible() && (!strict || strict.test(number.nationalNumber));
    return possible ? { ok: true, e164: number.number } : { ok: false, problem: 'impossible' };
  } catch (error) {
    const unread = error instanceof Error && error.message === 'NOT_A_NUMBER';
    return { ok: false, problem: unread ? 'not-a-number' : 'impossible' };
  }
}
