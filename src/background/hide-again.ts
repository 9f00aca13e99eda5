import { parseMask } from '../phone/parse-mask.ts';

/** A page that hides fewer digits than this shows the number as good as whole. */
const LEAST_HIDDEN = 3;
const KEPT_AT_END = 4;
const HIDDEN = 4;
/** Longer than "phone number ending in 34" in any language: the sentence says more than the number. */
const LONGEST_WORDS = 40;

/**
 * A number on its way into the database: pages are to mask what they send, and this makes sure. Where a number
 * came through (nearly) whole, the four digits before the last four are hidden; words around it are left out.
 */
export function hideAgain(text: string): string {
  const mask = parseMask(text);
  if (!mask) return text;
  const { places, plus, loose } = mask;
  if (loose) return text.length > LONGEST_WORDS ? places.replace(/\*+/, '…') : text;
  const whole = places.replace(/\d/g, '').length < LEAST_HIDDEN;
  const wordy = /\p{L}/u.test(text.replace(/x/gi, ''));
  if (!whole && !wordy) return text;
  const until = places.length - KEPT_AT_END;
  const kept = [...places].map((place, at) => (whole && at >= until - HIDDEN && at < until ? '*' : place));
  return (plus ? '+' : '') + kept.join('');
}
