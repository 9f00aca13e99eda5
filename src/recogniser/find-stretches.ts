/** A stretch of an element's text content. */
export interface Stretch {
  start: number;
  end: number;
}

/** More numbers than this on one page: no account page, and not worth the time. */
export const MOST_TEXTS = 4000;

const DIGIT = '[0-9０-９٠-٩۰-۹]';
const OTHER_UNITS = '０-９٠-٩۰-۹＊•●∙·∗×‧⁎○■◦⚫…';
const UNITS = `0-9*xX#_${OTHER_UNITS}`;
// Behind UNITS in one class: the hyphen must be followed by what can be no end of a range.
const SIGNS = '-\\s.()（）－−‐-―\\u200b-\\u200f\\u202a-\\u202e';
/** The same and a few more in fewer ranges. */
const SIGNS_IN_RUNS = '\\-.()\\t-\\r （）－−\\u00a0\\u2000-\\u202f\\u205f\\u3000\\ufeff';
const UNIT = `[${UNITS}]`;
const SIGN = `[${SIGNS}]`;
/** Words for "ending in", before the digits and after them. */
const ENDING_IN =
  '(?:[Ee]nd|[Tt]ermin|[Ss]lut|[Kk]o[nń][čc]|[Đđ]uôi|[Ff]inish|[Aa]uf|[Нн]а|尾[号號]|末|[四三][位碼码]|[后後][34][位碼码]|桁|자리|끝|biten|akhiran|결)[^\\n\\d]{0,14}\\d{2,4}(?!\\d)';
const IS_ENDING = '\\d{2,4}(?: endet|로|으로| ile| ?[结結]尾)|…\\d{3}';
const ENDING = `${ENDING_IN}|${IS_ENDING}`;

const RUN = `[0-9*xX#_][0-9*xX#_${SIGNS_IN_RUNS}]{5,}`;
const ENDINGS = `${ENDING_IN}|${IS_ENDING.replace('…', '\\*')}`;
const DATE_IN_PARTS = '[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}';
const DATE_IN_ONE = '(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)';
/** A unit or a sign, in a text whose other units were made plain. */
const IN_RUN = `[0-9*xX#_${SIGNS_IN_RUNS}]`;

/**
 * Where in a text, whose other units were made plain before, it is worth looking closer: six units with little
 * between them, from the first of them on, that are more than a date and up to five signs behind it, such as its hour,
 * or words for "ending in". Pages are full of dates and of single digits; stopping at each costs more than all of the
 * search.
 */
const WORTH = new RegExp(
  `(?=(?:[0-9*xX#_][${SIGNS_IN_RUNS}]{0,3}){6})(?<![0-9*xX#_][${SIGNS_IN_RUNS}]{0,3})(?!(?:19|20)\\d\\d(?:${DATE_IN_PARTS}|${DATE_IN_ONE})[${SIGNS_IN_RUNS}]*${IN_RUN}{0,5}(?!${IN_RUN}))(${RUN})|${ENDINGS}`,
  'g',
);
const DAY = new RegExp(`^(?:19|20)\\d\\d${DATE_IN_ONE}`);
const OTHERS = new RegExp(`[${OTHER_UNITS}]`, 'g');
const TWO_DIGITS = new RegExp(`${DIGIT}.*${DIGIT}`, 's');

export const hasTwoDigits = (text: string): boolean => TWO_DIGITS.test(text);

/** So much text is looked at in one go, and so much behind it, in which what began in it may end. */
const PIECE = 100_000;
const SHARED = 100;

/** Where in the text of a page a number may stand. A step for each piece of a long text. */
export function* findStretches(text: string): Generator<void, Stretch[]> {
  const found: Stretch[] = [];
  const plain = text.replace(OTHERS, '*');
  for (let begin = 0; begin < plain.length && found.length < MOST_TEXTS; ) {
    if (begin) yield;
    const piece = plain.slice(begin, begin + PIECE + SHARED);
    // A run as long as a piece is no number; what is left of it is none either.
    let next = PIECE;
    WORTH.lastIndex = 0;
    for (let place = WORTH.exec(piece); place && place.index < PIECE; place = WORTH.exec(piece)) {
      const [worth, run] = place;
      const last = WORTH.lastIndex;
      const start = begin + place.index;
      const end = begin + last;
      // What follows may belong to it: "34 endet".
      if (
        hasTwoDigits(text.slice(start, end)) &&
        (run === undefined || mayHoldNumber(text.slice(start, end + 6).replace(DAY, ' / ')))
      )
        found.push({ start, end });
      next = Math.max(next, last);
      // A number may begin in what seemed an ending: "Auftragsnummer 0151 44…".
      if (run === undefined) WORTH.lastIndex -= /\d+$/.exec(worth)?.[0].length ?? 0;
      if (found.length >= MOST_TEXTS) break;
    }
    begin += next;
  }
  return found;
}

let loose: RegExp | undefined;
let dates: RegExp | undefined;

/** Whether a text has six digits or masks with little between them that are no date, or words for "ending in". */
export function mayHoldNumber(line: string): boolean {
  loose ??= new RegExp(`(?:${UNIT}${SIGN}{0,3}){6}|${ENDING}`);
  if (!loose.test(line)) return false;
  if (!/(?:19|20)[0-9]{2}/.test(line)) return true;
  dates ??= /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}(?:\D{0,3}\d{1,2}:\d\d(?::\d\d)?)?/g;
  return loose.test(line.replace(dates, ' / '));
}

let few: RegExp | undefined;

/** The same for the text of a field or an attribute, where what stands there may be all there is of a number. */
export function mayBeNumber(text: string): boolean {
  few ??= new RegExp(`(?:${UNIT}${SIGN}{0,3}){3}|${ENDING}`);
  return TWO_DIGITS.test(text) && few.test(text);
}
