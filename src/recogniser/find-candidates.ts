import { ACTION, isElement, isInline, isVisible, listTexts } from './dom.ts';
import { hasTwoDigits, mayBeNumber, mayHoldNumber } from './find-stretches.ts';
import { findTexts } from './find-texts.ts';
import { type FoundNumber, readNumbers } from './read-numbers.ts';
import type { Part } from './survey-page.ts';

/** A number (or the words that there is none) where it stands on the page. */
export interface Candidate {
  /** As the page writes it, white space folded. */
  raw: string;
  /** Undefined: a text that may say that no number is on file. */
  number: FoundNumber | undefined;
  /** The line, cell or field that holds it. */
  block: Element;
  /** The innermost element around it. */
  element: Element;
  /** The text node it starts in, or the element. */
  node: Node;
  /** Text of the line before and after; SEAM between elements, BREAK between lines. */
  before: string;
  after: string;
  via: 'text' | 'field' | 'attribute';
}

export const SEAM = '\ue000';
export const BREAK = '\ue001';

/** More numbers than this on one page: no account page, and not worth the time. */
export const MOST_CANDIDATES = 120;

/** At the ends of a text: what could go on in the next one. */
const NUMBERISH = '[0-9０-９٠-٩۰-۹*＊•●∙·∗×‧⁎○■◦⚫…xX#_+()（）＋－−\\s‐-―.-]';
const TAIL = new RegExp(`${NUMBERISH}*$`, 'u');
const HEAD = new RegExp(`^${NUMBERISH}*`, 'u');
const MASK = /[*＊•●∙·∗×‧⁎○■◦⚫…xX#_]/;

/** What is struck out is no longer so. */
const STRUCK = 'del,s,strike';

/** Lines that may hold a number; only their neighbourhood is ever looked at. A step for each few. */
function* listLines({ root, stretches, places }: Part): Generator<void, Set<Element>> {
  const lines = new Set<Element>();
  const seen = new Set<Element>();
  const texts = findTexts((root as Document).body ?? root, stretches, places);
  for (const [place, text] of texts.entries()) {
    if (place % 32 === 0) yield;
    if (text.length > 2000 || !(hasTwoDigits(text.data) || isDigitOfNumber(text))) continue;
    let block = text.parentElement;
    while (block && isInline(block) && isElement(block.parentElement)) block = block.parentElement;
    if (!block || lines.has(block) || NO_LINE.test(block.localName)) continue;
    if (
      mayHoldNumber(text.data) ||
      (!seen.has(block) && mayHoldNumber((block.textContent ?? '').slice(0, 1000)))
    )
      lines.add(block);
    seen.add(block);
  }
  return lines;
}

/** A digit that has an element to itself, side by side with others: not a pager, and no keys to press. */
function isDigitOfNumber({ data, parentElement: element }: Text): boolean {
  if (!element || !/^[0-9０-９٠-٩۰-۹*＊•●]$/.test(data) || element.closest(ACTION)) return false;
  const beside = element.nextSibling ?? element.previousSibling;
  const all = (element.parentElement?.textContent ?? '').slice(0, 100).replace(/\D/g, '');
  return isElement(beside) && !'012345678901234567890'.includes(all);
}

const NO_LINE = /^(?:script|style|noscript|template|option|textarea|title)$/;

/** The texts of one line joined: without a seam where a number goes on from one element to the next. */
function joinLine(block: Element): {
  text: string;
  owners: { from: number; node: Text; element: Element }[];
} {
  let text = '';
  const owners: { from: number; node: Text; element: Element }[] = [];
  let last: Node | undefined;
  for (const node of listTexts(
    block,
    200,
    (element) => element.localName !== 'script' && element.localName !== 'style',
  )) {
    const parent = node.parentElement;
    if (!parent) continue;
    let inLine = true;
    for (let at: Element | null = parent; at && at !== block; at = at.parentElement) inLine &&= isInline(at);
    const piece = inLine ? node.data.replace(/\s+/g, ' ') : '';
    if (followsBreak(node, block) && text && !text.endsWith(BREAK)) text += BREAK;
    if (!inLine || !isVisible(parent)) {
      if (text && !text.endsWith(BREAK)) text += BREAK;
      continue;
    }
    if (!piece) continue;
    if (piece !== ' ' && text && last !== parent) {
      const left = (TAIL.exec(text)?.[0] ?? '').trim();
      const right = (HEAD.exec(piece)?.[0] ?? '').trim();
      if (!goesOn(left, right)) text += SEAM;
    }
    if (piece === ' ' && (text.endsWith(' ') || !text)) continue;
    owners.push({ from: text.length, node, element: parent });
    text += text.endsWith(' ') ? piece.trimStart() : piece;
    // A blank of its own between letters spaces them out and begins nothing.
    if (piece !== ' ' || !last) last = parent;
  }
  return { text: text.replace(CUT, joinPieces), owners };
}

/** Whether a line break stands between a text and the one before. */
function followsBreak(text: Text, block: Element): boolean {
  let at: Node = text;
  while (!at.previousSibling && at.parentNode && at.parentNode !== block) at = at.parentNode;
  return at.previousSibling?.nodeName === 'BR';
}

/** Pieces of digits and masks, one element each. */
const CUT = new RegExp(`${NUMBERISH}+(?:${SEAM}${NUMBERISH}+)+`, 'gu');

/** Whether a text is a number and nothing else, and nothing else looks so. */
const isSurely = (piece: string): boolean =>
  readNumbers(piece.trim()).some((number) => number.shape === 2 && number.raw === piece.trim());

/** Pieces that are surely a number together, and none of which is one alone, were one before they were cut. */
function joinPieces(pieces: string): string {
  const whole = pieces.replaceAll(SEAM, '');
  return isSurely(whole) && !pieces.split(SEAM).some(isSurely) ? whole : pieces;
}

/** Digits of numbers with their country's code, where the plan of the country has no longer ones. */
const MOST_DIGITS = {
  1: 11,
  7: 11,
  33: 11,
  34: 11,
  44: 12,
  55: 13,
  61: 11,
  81: 12,
  82: 12,
  86: 13,
  91: 12,
  852: 11,
  853: 11,
  886: 12,
};

/** How many digits and masks a number has that begins with a country's code; undefined: it varies, or there is none. */
function mostDigits(left: string): number | undefined {
  const digits = /^[(（]?[+＋]([\d ()（）-]+)/.exec(left)?.[1]?.replace(/\D/g, '') ?? '';
  const [, most] =
    Object.entries(MOST_DIGITS)
      .sort(([a], [b]) => b.length - a.length)
      .find(([code]) => digits.startsWith(code)) ?? [];
  return most;
}

const countUnits = (piece: string): number => piece.replace(/[^0-9０-９٠-٩۰-۹*＊•●∙·∗×⁎]/gu, '').length;

/** Whether a piece is a number by itself, with its beginning and its end. */
const isWhole = (piece: string): boolean =>
  readNumbers(piece).some(
    (number) => number.shape > 0 && !MASK.test(piece[0] ?? '') && !MASK.test(piece.at(-1) ?? ''),
  );

/** The way abroad and a country's code, as it is dialled. */
const ABROAD = /^00(?:1|7|3[349]|4[49]|55|6[156]|8[1246]|85[23]|886|9[01])$/;

/** Whether a number at the end of one text and a number at the start of the next are one. */
function goesOn(left: string, right: string): boolean {
  if (!left || !right) return false;
  if (/^[(（]?[+＋]\d{0,3}[)）]?-?$|^[(（]$/.test(left)) return true;
  // "0086" and "139****0056".
  if (ABROAD.test(left) && !isSurely(left) && isSurely(left + right)) return true;
  // "(202" and ") 555-0123".
  if (/[(（][^)）]*$/.test(left) && /^[^(（]*[)）]/.test(right)) return true;
  const all = countUnits(left + right);
  if (isWhole(left)) {
    const most = mostDigits(left);
    // What has four digits after a mask is complete, however short the mask.
    if (most) return all <= most && !isWhole(right) && !/[*＊•●∙·∗×⁎]\s?\d{4,}$/.test(left);
    // "+49 176 0406" and "9012": one digit more can be anything.
    if (/^[+＋]/.test(left)) return /^\d{2,6}$/.test(right) && all <= (right.length > 2 ? 13 : 12);
    return !/\s/.test(right) && countUnits(left) < 11 && all <= (MASK.test(left) ? 12 : 11);
  }
  // "090" and "-0000-0012": no number begins with a hyphen, or ends with one.
  if ((/^[-‐-―.]\d/.test(right) || /\d[-‐-―]$/.test(left)) && all <= 12) return true;
  // "06" and "12 34 56 78": what begins with a nought is the beginning of one, not of a number that is surely another.
  if (/^[(（]?0\d{0,3}[)）]?$/.test(left) && /^[1-9]/.test(right) && all <= 11) return !isSurely(right);
  return !isWhole(right);
}

const NOT_TEXT =
  /^(?:hidden|password|checkbox|radio|button|submit|reset|file|image|range|color|date|time|month|week|datetime-local|email|url)$/;

/** The text of a field; of a number spread over several fields side by side, the whole in the first of them. */
function readField(field: Element): string {
  if (field.localName === 'select') {
    const select = field as HTMLSelectElement;
    return select.options[select.selectedIndex]?.text ?? '';
  }
  const { type, value, parentElement } = field as HTMLInputElement;
  if (NOT_TEXT.test(type)) return '';
  if (!parentElement || !/^\d{2,5}$/.test(value)) return value;
  const parts = [...parentElement.childNodes].map(
    (node) => (node as HTMLInputElement).value ?? node.textContent,
  );
  // Words beside it are no part of a number.
  const isSpread = parts.every((part) => (part ?? '').trim().length <= 8);
  return isSpread && parentElement.querySelector('input') === field ? parts.join('') : value;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const tidy = (raw: string) => fold(raw.replaceAll(SEAM, ''));

/**
 * All candidates of a part of the page, in no special order; undefined when there are too many to be an account page.
 * A step for each line.
 */
export function* listCandidates(part: Part): Generator<void, Candidate[] | undefined> {
  const found: Candidate[] = [];
  for (const block of yield* listLines(part)) {
    yield;
    const line = joinLine(block);
    for (const number of readNumbers(line.text)) {
      const owner = line.owners.findLast((one) => one.from <= number.start);
      const element = owner?.element ?? block;
      if (!isVisible(element) || element.closest(STRUCK)) continue;
      found.push({
        raw: tidy(number.raw),
        number,
        block,
        element,
        node: owner?.node ?? block,
        before: line.text.slice(0, number.start),
        after: line.text.slice(number.end),
        via: 'text',
      });
      if (found.length > MOST_CANDIDATES) return undefined;
    }
  }
  for (const field of part.fields) {
    const value = fold(readField(field));
    if (!mayBeNumber(value) || value.length > 60 || !isVisible(field)) continue;
    yield;
    const number = readNumbers(value)[0];
    if (number)
      found.push({
        raw: tidy(number.raw),
        number,
        block: field,
        element: field,
        node: field,
        before: value.slice(0, number.start),
        after: value.slice(number.end),
        via: 'field',
      });
    if (found.length > MOST_CANDIDATES) return undefined;
  }
  for (const element of part.named) {
    for (const name of ['aria-label', 'title']) {
      const text = fold(element.getAttribute(name) ?? '');
      const number = text.length < 200 && mayBeNumber(text) ? readNumbers(text)[0] : undefined;
      if (!number || !isVisible(element) || found.some((other) => element.contains(other.element))) continue;
      found.push({
        raw: number.raw,
        number,
        block: element,
        element,
        node: element,
        before: text.slice(0, number.start),
        after: text.slice(number.end),
        via: 'attribute',
      });
      if (found.length > MOST_CANDIDATES) return undefined;
    }
  }
  return found;
}
