import { commonStart, nationalForms, splitNumber } from './calling-code.ts';
import type { Mask } from './parse-mask.ts';

/**
 * How a mask fits a number. `kept` counts the visible digits that tell this number from others of its country.
 * - `strong`: enough digits to believe it (three or more, or four where the number of hidden ones is off)
 * - `weak`: it fits, but so would many others
 */
export interface MaskFit {
  fit: 'no' | 'weak' | 'strong';
  kept: number;
}

const NO: MaskFit = { fit: 'no', kept: 0 };

/** One way to write the number in full: digits, and where the part begins that tells it from others. */
interface Writing {
  digits: string;
  /** Leading digits that belong to country code or trunk prefix. */
  prefix: number;
  /** Of these, the digits of the country code, which a page shows or hides as a whole. */
  code: { from: number; to: number };
}

/**
 * Compares a mask with an own number. The count of hidden digits never decides by itself: pages use fixed runs of
 * dots, leave out or mask the country code, and count the trunk prefix or not. A mask that has the right count
 * must fit place by place; another must fit at its ends, the right end first.
 */
export function matchMask(mask: Mask, e164: string): MaskFit {
  const parts = splitNumber(e164);
  const telling = commonStart(parts.code);
  const writings = listWritings(parts, mask.plus);
  const sameLength = mask.loose ? [] : writings.filter(({ digits }) => digits.length === mask.places.length);

  const fits = sameLength
    .map((writing) => fitInPlace(mask.places, writing, telling))
    .filter((kept) => kept > 0);
  if (fits.length > 0) return grade(Math.max(...fits), 3);
  if (!mask.places.includes('*')) return NO;
  const inner = mask.places.replace(/^\d+/, '').replace(/\d+$/, '');
  // Digits inside need their place; without the right length they can only be looked for in order.
  if (/\d/.test(inner) && sameLength.length > 0) return NO;
  const loose = writings.map((writing) => fitAtEnds(mask.places, writing, telling));
  return grade(Math.max(0, ...loose), mask.loose ? 3 : 4);
}

const grade = (kept: number, enough: number): MaskFit =>
  kept === 0 ? NO : { fit: kept >= enough ? 'strong' : 'weak', kept };

function listWritings(parts: { code: string; national: string }, plus: boolean): Writing[] {
  const national = nationalForms(parts);
  const { code } = parts;
  const none = { from: 0, to: 0 };
  const abroad = national.map(({ digits, prefix }) => ({
    digits: code + digits,
    prefix: code.length + prefix,
    code: { from: 0, to: code.length },
  }));
  if (plus) return abroad;
  return [
    ...national.map((form) => ({ ...form, code: none })),
    ...abroad,
    ...abroad.slice(0, 1).map(({ digits, prefix }) => ({
      digits: `00${digits}`,
      prefix: prefix + 2,
      code: { from: 2, to: 2 + code.length },
    })),
  ];
}

/**
 * A country code is shown whole or hidden whole: half of one is another number's beginning. After `00` it is shown,
 * for nobody hides the code and leaves the zeros.
 */
const splitsCode = (shown: (at: number) => boolean, { code }: Writing): boolean => {
  let seen = 0;
  for (let at = code.from; at < code.to; at++) if (shown(at)) seen++;
  return seen < code.to - code.from && (seen > 0 || code.from > 0);
};

/** Telling digits that agree, place by place; 0 when one does not. */
function fitInPlace(places: string, writing: Writing, telling: number): number {
  let kept = 0;
  for (let at = 0; at < places.length; at++) {
    if (places[at] === '*') continue;
    if (places[at] !== writing.digits[at]) return 0;
    if (at >= writing.prefix + telling) kept++;
  }
  return splitsCode((at) => places[at] !== '*', writing) ? 0 : kept;
}

/** Telling digits that agree at both ends, whatever the number of hidden ones; 0 when one does not. */
function fitAtEnds(places: string, writing: Writing, telling: number): number {
  const { digits, prefix } = writing;
  const head = /^\d*/.exec(places)?.[0] ?? '';
  const tail = /\d*$/.exec(places)?.[0] ?? '';
  if (head.length + tail.length >= digits.length) return 0;
  if (!digits.startsWith(head) || !digits.endsWith(tail)) return 0;
  if (splitsCode((at) => at < head.length, writing)) return 0;
  let from = head.length;
  let kept = 0;
  for (const [middle = ''] of places.slice(head.length, places.length - tail.length).matchAll(/\d+/g)) {
    const found = digits.indexOf(middle, from + 1);
    if (found < 0 || found + middle.length >= digits.length - tail.length) return 0;
    from = found + middle.length;
  }
  for (let at = 0; at < head.length; at++) if (at >= prefix + telling) kept++;
  for (let at = digits.length - tail.length; at < digits.length; at++) if (at >= prefix + telling) kept++;
  return kept;
}
