import { parseMask } from '../phone/parse-mask.ts';

/** A page that hides fewer digits than this shows the number as good as whole. */
const LEAST_HIDDEN = 3;
const KEPT_AT_END = 4;
const HIDDEN = 4;

/**
 * A number on its way into the database: pages are to mask what they send, and this makes sure. Where a number
 * came through (nearly) whole, the four digits before the last four are hidden.
 */
export function hideAgain(text: string): string {
  const mask = parseMask(text);
  if (!mask || mask.loose || mask.places.replace(/\d/g, '').length >= LEAST_HIDDEN) return text;
  const until = mask.places.length - KEPT_AT_END;
  const places = [...mask.places].map((place, at) => (at >= until - HIDDEN && at < until ? '*' : place));
  return (mask.plus ? '+' : '') + places.join('');
}
