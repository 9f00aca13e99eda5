/*
 * Classes of characters for patterns. Unicode's own (\p{…}) are exact, but stand for hundreds of ranges that the
 * browser must put together anew on every page; these hold what account pages are written in.
 */

/** Letters of all scripts, for a character class. */
export const LETTERS =
  'a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u065f\u066e-\u06ef\u06fa-\u0965\u0970-\u0e4f\u0e5a-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\u318f\u31a0-\u31ff\u3400-\ua69f\ua720-\ud7ff\ud840-\ud87f\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Digits as pages write them, for a character class. */
export const DIGITS = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19';

const LETTER = new RegExp(`[${LETTERS}]`);
const DIGIT = new RegExp(`[${DIGITS}]`);
const NO_DIGIT = new RegExp(`[^${DIGITS}]`, 'g');
const HAN = /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]/;

export const hasLetter = (text: string): boolean => LETTER.test(text);
export const hasDigit = (text: string): boolean => DIGIT.test(text);
export const hasHan = (text: string): boolean => HAN.test(text);
/** Whether some of a number's digits are hidden. */
export const isMasked = (raw: string): boolean => /[^\d\s+()-]{2}/.test(raw);
/** The digits of a text alone. */
export const digitsOf = (text: string): string => text.replace(NO_DIGIT, '');
