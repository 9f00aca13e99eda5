import { getExampleNumber, isSupportedCountry } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

/**
 * Numbers for tests and page fixtures. Real people's numbers never stand in this repository: only these, the
 * ranges that countries keep for fiction, and the example number libphonenumber gives for a country.
 */
export const FAKE_NUMBERS = {
  cn: '13800138000',
  cnOther: '13900001234',
  cnThird: '13912345678',
  us: '+12025550123',
  gb: '+447700900123',
  au: '+61491570156',
  fr: '+33639981234',
} as const;

/** Ranges that no subscriber has, or that are plainly invented, in E.164. */
const FAKE_RANGES = [
  /^\+8613800138000$/,
  /^\+861(?:39|38)0000\d{4}$/,
  /^\+8613\d1234\d{4}$/,
  /^\+1\d{3}55501\d{2}$/,
  /^\+447700900\d{3}$/,
  /^\+61491570\d{3}$/,
  /^\+3363998\d{4}$/,
];

/** Whether a number (E.164, with its country if known) may stand in a test or a fixture. */
export function isFakeNumber(e164: string, country?: string): boolean {
  if (FAKE_RANGES.some((range) => range.test(e164))) return true;
  return (
    country !== undefined &&
    isSupportedCountry(country) &&
    getExampleNumber(country, examples)?.number === e164
  );
}
