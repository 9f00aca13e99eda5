/** Mask characters as pages write them. */
const MASK = /[*＊•●∙·∗×‧⁎○■█◦⚫…#_]|x{2}/i;

/**
 * A number as it may leave the page: of a full one the four digits before the last four are hidden, its
 * punctuation stays; one that the page has masked, or that has only its last digits, stays as it is.
 */
export function hideDigits(raw: string): string {
  const digits = [...raw.matchAll(/\p{Nd}/gu)];
  if (digits.length < 7 || MASK.test(raw)) return raw;
  const from = Math.max(digits.length - 8, 0);
  const hidden = new Set(digits.slice(from, -4).map((digit) => digit.index));
  return [...raw].map((char, i) => (hidden.has(i) ? '*' : char)).join('');
}
