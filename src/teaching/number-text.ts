import { maskKey, parseMask } from '../phone/parse-mask.ts';
import { isElement, isInline, isVisible } from '../recogniser/dom.ts';
import { listPageTexts } from './page-roots.ts';

/** A number in a text. */
export interface NumberText {
  /** The number as the page writes it. */
  raw: string;
  /** What stands before and after it in the same text. */
  before: string;
  after: string;
  /** Nothing but its last digits is shown. */
  ending: boolean;
  /** One number has one key, however it is spaced. */
  key: string;
}

/** Longer texts are no labels and no rows, but prose. */
const LONGEST = 160;
/** A sentence such as "phone number ending in 34". */
const LONGEST_ENDING = 60;

const SIGN = '\\p{Nd}*＊•●∙·∗×‧⁎○■█◦⚫…#_';
const RUN = new RegExp(
  `[+＋(（]{0,2}(?:[${SIGN}]|(?<!\\p{L})[xX])(?:[\\s.()（）‐-―−-]{0,3}(?:[${SIGN}]|[xX](?![a-wyzA-WYZ])))*`,
  'gu',
);

/** Dates, addresses of machines, sums: made of digits, and no telephone number whatever stands by them. */
const NO_NUMBER =
  /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}|(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d{1,2}:\d\d|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|[¥￥$€£₩₽] ?\d|[\w.*+-]+@[\w*.-]+/u;

/** The one number in a text; undefined when there is none or more than one, or it is a date or a sum. */
export function readNumberText(text: string): NumberText | undefined {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length > LONGEST || NO_NUMBER.test(folded)) return undefined;
  const mask = parseMask(folded);
  if (!mask) return undefined;
  const key = maskKey(mask);
  const runs = [...folded.matchAll(RUN)]
    .map((found) => ({ found, mask: parseMask(found[0]) }))
    .filter((run) => run.mask !== undefined)
    .sort((a, b) => b.found[0].length - a.found[0].length);
  const best = runs[0];
  if (!best?.mask) return undefined;
  const { index } = best.found;
  const run = best.found[0].trim();
  const [before, after] = [folded.slice(0, index), folded.slice(index + best.found[0].length)];
  const hasMasks = /[^\p{Nd}\s.()（）‐-―−+＋-]/u.test(run);
  const ending = isEnding(mask.places) && !(hasMasks && /\p{Nd}.*[^\p{Nd}].*\p{Nd}/u.test(run));
  if (ending && folded.length > LONGEST_ENDING) return undefined;
  return { raw: run, before, after, ending: ending && !isLongMask(run), key };
}

/** Only digits at the end, or nothing hidden that is told. */
const isEnding = (places: string): boolean => /^\*+\d{2,4}$/.test(places);

/** `*******8000`: hides so many that it is a number and not the end of one. */
const isLongMask = (run: string): boolean => (run.match(/[^\p{Nd}\s.()（）‐-―−+＋-]/gu)?.length ?? 0) >= 4;

/** What stands in an element for a person to see: the value of a field, or its visible text, pieces of a line joined. */
export function visibleText(element: Element): string {
  const value = fieldValue(element);
  if (value !== undefined) return value;
  let text = '';
  let last: Element | undefined;
  for (const node of listPageTexts(element, 60)) {
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || !isVisible(parent)) continue;
    const joined = last === parent || ((!last || isInline(last)) && isInline(parent));
    text += joined ? node.data : ` ${node.data}`;
    last = parent;
    if (text.length > LONGEST * 2) break;
  }
  return text;
}

const FIELD_TYPES = /^(?:text|tel|number|)$/;

/**
 * The value of a field that shows something; undefined for other elements. A field that somebody has typed into
 * shows what is typed, not what is on file.
 */
export function fieldValue(element: Element): string | undefined {
  if (element.localName !== 'input') return undefined;
  const field = element as HTMLInputElement;
  if (!FIELD_TYPES.test(field.getAttribute('type')?.toLowerCase() ?? '')) return '';
  const isShown = field.readOnly || field.disabled || field.value === field.defaultValue;
  return isShown ? field.value : '';
}

const MOST_STEPS = 5;

/**
 * The element that holds the number a place of the page belongs to: itself, or the nearest around it, where the
 * number is cut into pieces. Undefined when there is none.
 */
export function findNumberElement(start: Element): { element: Element; number: NumberText } | undefined {
  let ending: { element: Element; number: NumberText } | undefined;
  let at: Element | null = start;
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    const text = visibleText(at);
    if (text.length > LONGEST * 2) break;
    const number = readNumberText(text);
    if (number && !number.ending) {
      // A number cut into pieces stands alone in its element, and a neighbour's digits are no piece of it.
      if (steps > 0 && (/\p{L}/u.test(number.before + number.after) || hasWholePart(at, number))) break;
      return { element: at, number };
    }
    if (number) ending ??= { element: at, number };
    at = isElement(at.parentNode) ? at.parentNode : null;
  }
  return ending;
}

/** Whether one of the texts in an element is already a whole number, other than the one read from all of it. */
const hasWholePart = (element: Element, whole: NumberText): boolean =>
  listPageTexts(element, 60).some((text) => {
    const number = readNumberText(text.data);
    return number !== undefined && !number.ending && number.key !== whole.key;
  });
