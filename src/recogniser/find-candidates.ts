import { isElement, isInline, isVisible, listTexts, type ShadowRootOf } from './dom.ts';
import { findTexts, type Stretch } from './find-texts.ts';
import { type FoundNumber, readNumbers } from './read-numbers.ts';

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
export const MOST_TEXTS = 4000;
export const MOST_CANDIDATES = 120;

/** At the ends of a text: what could go on in the next one. */
const NUMBERISH = '[0-9０-９٠-٩۰-۹*＊•●∙·∗×‧⁎○■◦⚫…xX#_+()（）＋\\s‐-―.-]';
const TAIL = new RegExp(`${NUMBERISH}*$`, 'u');
const HEAD = new RegExp(`^${NUMBERISH}*`, 'u');
const MASK = /[*＊•●∙·∗×‧⁎○■◦⚫…xX#_]/;

const DIGIT = '[0-9０-９٠-٩۰-۹]';
const UNIT = '[0-9０-９٠-٩۰-۹*＊•●∙·∗×‧⁎○■◦⚫…xX#_]';
const SIGN = '[-\\s.()（）‐-―\\u200b-\\u200f\\u202a-\\u202e]';
const ENDING =
  '(?:[Ee]nd|[Tt]ermin|[Ss]lut|[Kk]onč|[Ff]inish|[Aa]uf|[Нн]а|尾[号號]|末|四位|桁|자리|끝|biten|akhiran|결)[^\\n\\d]{0,14}\\d{2,4}(?!\\d)|\\d{2,4}(?: endet|로|으로| ile| ?[结結]尾)|…\\d{3}';

/** Six digits or masks with little between them, or words for "ending in": without these there is no number. */
const LOOSE = new RegExp(`(?:${UNIT}${SIGN}{0,3}){6}|${ENDING}`);
const DATES = /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}(?:\D{0,3}\d{1,2}:\d\d(?::\d\d)?)?/g;
const mayHoldNumber = (text: string): boolean => LOOSE.test(text) && LOOSE.test(text.replace(DATES, ' / '));

const YEAR = '(?:19|20)\\d\\d[-/.年] ?';
const MONTH = '\\d{1,2}[-/.月] ?';
const DAY = '\\d{1,2}(?!\\d)';
/** Behind the first character of a date, of its month and of its day. */
const IN_DATE = `(?=(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)|${YEAR}${MONTH}${DAY}).|${YEAR}(?=${MONTH}${DAY}).|${YEAR}${MONTH}(?=${DAY}).`;
/**
 * The same for the text of a whole page: nothing that begins within digits or a date, because pages are full of
 * those. What speaks against comes after the first character, so that it is asked only where there is one.
 */
const SOMEWHERE = new RegExp(
  `${UNIT}(?<![0-9].)(?<!${IN_DATE})${SIGN}{0,3}(?:${UNIT}${SIGN}{0,3}){5}|${ENDING}`,
  'g',
);
const ON = new RegExp(`(?:${UNIT}|${SIGN})*`, 'y');
const TWO_DIGITS = new RegExp(`${DIGIT}.*${DIGIT}`, 's');

/** Where in a text a number may stand. */
function findStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  SOMEWHERE.lastIndex = 0;
  for (let match = SOMEWHERE.exec(text); match && found.length < MOST_TEXTS; match = SOMEWHERE.exec(text)) {
    ON.lastIndex = SOMEWHERE.lastIndex;
    ON.test(text);
    const end = Math.max(ON.lastIndex, SOMEWHERE.lastIndex);
    SOMEWHERE.lastIndex = end;
    if (TWO_DIGITS.test(text.slice(match.index, end))) found.push({ start: match.index, end });
  }
  return found;
}

/** On larger pages no shadow roots are looked for. */
const LARGE = 6000;
const isLarge = (page: Document): boolean => page.getElementsByTagName('*')[LARGE] !== undefined;

/** Lines under `root`, whose text is `all`, that may hold a number; only their neighbourhood is ever looked at. */
function listLines(root: Document | ShadowRoot, all: string): Set<Element> {
  const lines = new Set<Element>();
  const seen = new Set<Element>();
  for (const text of findTexts((root as Document).body ?? root, findStretches(all))) {
    if (text.length > 2000 || !TWO_DIGITS.test(text.data)) continue;
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
    if (node.previousSibling?.nodeName === 'BR' && text && !text.endsWith(BREAK)) text += BREAK;
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
    last = parent;
  }
  return { text: text.replace(CUT, joinPieces), owners };
}

/** Pieces of digits and masks, one element each. */
const CUT = new RegExp(`${NUMBERISH}+(?:${SEAM}${NUMBERISH}+)+`, 'gu');

/** Pieces that are surely a number together, and none of which is one alone, were one before they were cut. */
function joinPieces(pieces: string): string {
  const surely = (piece: string) =>
    readNumbers(piece.trim()).some((number) => number.shape === 2 && number.raw === piece.trim());
  const whole = pieces.replaceAll(SEAM, '');
  return surely(whole) && !pieces.split(SEAM).some(surely) ? whole : pieces;
}

/** Whether a number at the end of one text and a number at the start of the next are one. */
function goesOn(left: string, right: string): boolean {
  if (!left || !right) return false;
  if (/^[(（]?[+＋]\d{1,3}[)）]?-?$/.test(left)) return true;
  const isWhole = (piece: string) =>
    readNumbers(piece).some(
      (number) => number.shape > 0 && !MASK.test(piece[0] ?? '') && !MASK.test(piece.at(-1) ?? ''),
    );
  const length = (piece: string) => piece.replace(/[^0-9０-９٠-٩۰-۹*＊•●∙·∗×⁎]/gu, '').length;
  // "+44 7700 900" and "012": the plan of that country has twelve digits or fewer, and not a fixed eleven.
  if (/^[+＋](?![17]\D|86)/.test(left) && /^\d{2,4}$/.test(right) && length(left + right) <= 12) return true;
  if (isWhole(left))
    return !/\s/.test(right) && length(left) < 11 && length(left + right) <= (MASK.test(left) ? 12 : 11);
  if (isWhole(right)) return false;
  return true;
}

const FIELDS = 'input,select,textarea';
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
  return parentElement.querySelector('input') === field ? parts.join('') : value;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const tidy = (raw: string) => fold(raw.replaceAll(SEAM, ''));

/** The text under a root. */
export const textUnder = (root: Document | ShadowRoot): string =>
  ((root as Document).body ?? root).textContent ?? '';

/**
 * All candidates under one root with this text, in no special order; undefined when there are too many to be an
 * account page.
 */
export function listCandidates(root: Document | ShadowRoot, text = textUnder(root)): Candidate[] | undefined {
  const found: Candidate[] = [];
  for (const block of listLines(root, text)) {
    const line = joinLine(block);
    for (const number of readNumbers(line.text)) {
      const owner = line.owners.findLast((one) => one.from <= number.start);
      const element = owner?.element ?? block;
      if (!isVisible(element)) continue;
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
  for (const field of root.querySelectorAll(FIELDS)) {
    const value = fold(readField(field));
    if (!value || value.length > 60 || !isVisible(field)) continue;
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
  for (const element of root.querySelectorAll('[aria-label]:not(input),[title]:not(input)')) {
    for (const name of ['aria-label', 'title']) {
      const text = fold(element.getAttribute(name) ?? '');
      const number = text.length < 200 ? readNumbers(text)[0] : undefined;
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

/** The document, the open shadow roots in it and the frames that have no address of their own. */
export function listRoots(document: Document, shadowRootOf: ShadowRootOf): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < roots.length && roots.length < 200; i++) {
    const root = roots[i] as Document | ShadowRoot;
    for (const host of listHosts(root)) {
      const inner = shadowRootOf(host);
      if (inner) roots.push(inner);
    }
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      try {
        const inner = frame.contentDocument;
        if (inner?.body && /^about:/.test(inner.URL) && isVisible(frame)) roots.push(inner);
      } catch {
        // A frame of another origin: not ours to read.
      }
    }
  }
  return roots;
}

const EMPTY = ['div', 'section', 'main', 'article', 'aside', 'span', 'p', 'header', 'footer', 'nav', 'body'];
const HOSTS = `.//*[contains(local-name(),'-') or not(*) and not(text()) and (${EMPTY.map((tag) => `self::${tag}`).join(' or ')})]`;

/** Elements that may carry a shadow root: custom elements, and empty ones of those that may. */
function* listHosts(root: Document | ShadowRoot): Iterable<Element> {
  const page = root as Document;
  if (page.body && isLarge(page)) return;
  if (page.evaluate && page.body) {
    // XPath does not leave the engine of the browser; there is none in shadow roots.
    const found = page.evaluate(HOSTS, page.documentElement, null, 6, null);
    for (let i = 0; i < Math.min(found.snapshotLength, 4000); i++) yield found.snapshotItem(i) as Element;
    return;
  }
  const empty = EMPTY.map((tag) => `${tag}:empty`).join();
  let left = 4000;
  for (const element of root.querySelectorAll('*'))
    if ((element.localName.includes('-') || element.matches(empty)) && left-- > 0) yield element;
}
