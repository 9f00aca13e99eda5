import {
  commonStart,
  type NationalForm,
  type NumberParts,
  nationalForms,
  splitNumber,
} from './calling-code.ts';
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
  /** Zeros dialled before the country code. */
  zeros: number;
  /** Digits of the country code, which a page shows or hides as a whole. */
  code: number;
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

  const kept = Math.max(0, ...sameLength.map((writing) => fitInPlace(mask.places, writing, telling)));
  if (kept > 0) return grade(kept, 3);
  // Digits inside need their place; without the right length they can only be looked for in order.
  if (/\*\d+\*/.test(mask.places) && sameLength.length > 0) return NO;
  const loose = writings.map((writing) => fitAtEnds(mask.places, writing, telling));
  return grade(Math.max(0, ...loose), mask.loose ? 3 : 4);
}

const grade = (kept: number, enough: number): MaskFit =>
  kept === 0 ? NO : { fit: kept >= enough ? 'strong' : 'weak', kept };

function listWritings(parts: NumberParts, plus: boolean): Writing[] {
  const national = nationalForms(parts);
  const abroad = national.map((form) => writeAbroad(form, parts.code, ''));
  if (plus) return abroad;
  return [
    ...national.map((form) => ({ ...form, zeros: 0, code: 0 })),
    ...abroad,
    ...national.slice(0, 1).map((form) => writeAbroad(form, parts.code, '00')),
  ];
}

const writeAbroad = (form: NationalForm, code: string, zeros: string): Writing => ({
  digits: zeros + code + form.digits,
  prefix: zeros.length + code.length + form.prefix,
  zeros: zeros.length,
  code: code.length,
});

/**
 * A country code is shown whole or hidden whole: half of one is another number's beginning. After `00` it is shown,
 * for nobody hides the code and leaves the zeros.
 */
const splitsCode = (shown: (at: number) => boolean, { zeros, code }: Writing): boolean => {
  let seen = 0;
  for (let at = zeros; at < zeros + code; at++) if (shown(at)) seen++;
  return seen < code && (seen > 0 || zeros > 0);
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
  // A run of dots, however long, stands for one digit or more.
  if (!new RegExp(`^${places.replace(/\*+/g, '\\d+')}$`).test(digits)) return 0;
  const head = places.replace(/\*.*/, '').length;
  const tail = places.replace(/.*\*/, '').length;
  if (splitsCode((at) => at < head, writing)) return 0;
  const from = prefix + telling;
  return Math.max(0, head - from) + Math.min(tail, digits.length - from);
}
