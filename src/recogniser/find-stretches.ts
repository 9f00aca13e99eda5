/** A stretch of an element's text content. */
export interface Stretch {
  start: number;
  end: number;
}

/** More numbers than this on one page: no account page, and not worth the time. */
export const MOST_TEXTS = 4000;

const DIGIT = '[0-9０-９٠-٩۰-۹]';
const UNITS = '0-9０-９٠-٩۰-۹*＊•●∙·∗×‧⁎○■◦⚫…xX#_';
// Behind UNITS in one class: the hyphen must be followed by what can be no end of a range.
const SIGNS = '-\\s.()（）－−‐-―\\u200b-\\u200f\\u202a-\\u202e';
const UNIT = `[${UNITS}]`;
const SIGN = `[${SIGNS}]`;
/** Words for "ending in", before the digits and after them. */
const ENDING_IN =
  '(?:[Ee]nd|[Tt]ermin|[Ss]lut|[Kk]onč|[Ff]inish|[Aa]uf|[Нн]а|尾[号號]|末|四位|桁|자리|끝|biten|akhiran|결)[^\\n\\d]{0,14}\\d{2,4}(?!\\d)';
const IS_ENDING = '\\d{2,4}(?: endet|로|으로| ile| ?[结結]尾)|…\\d{3}';
const ENDING = `${ENDING_IN}|${IS_ENDING}`;

/** Runs of digits, masks and little signs, six characters or longer, or words for "ending in": one small pattern. */
const RUNS = new RegExp(`${UNIT}[${UNITS}${SIGNS}]{5,}|${ENDING}`, 'g');
const TWO_DIGITS = new RegExp(`${DIGIT}.*${DIGIT}`, 's');

export const hasTwoDigits = (text: string): boolean => TWO_DIGITS.test(text);

/** What pages are full of and no number is: dates with their time, and days at the beginning of a run. */
const DAYS = new RegExp(
  `(?:19|20)\\d\\d(?:[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}(?:\\D{0,3}\\d{1,2}:\\d\\d(?::\\d\\d)?)?|(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)(?<!${UNIT}${SIGN}{0,3}\\d{8}))`,
  'g',
);

/** So much text is looked at in one go, and pieces of it share so much, in which a run may begin in the one before. */
const PIECE = 100_000;
const SHARED = 100;

/** Where in the text of a page a number may stand. A step for each piece of a long text. */
export function* findStretches(text: string): Generator<void, Stretch[]> {
  const found: Stretch[] = [];
  // Taken out in one pass, dates cost far less than when each is looked at.
  // No sign that a run could go on with: what is found in it stands in the text as well.
  const dateless = text.replace(DAYS, '/');
  let from = 0;
  for (let begin = 0; begin < dateless.length && found.length < MOST_TEXTS; ) {
    if (begin) yield;
    const piece = dateless.slice(begin, begin + PIECE);
    const isLast = begin + PIECE >= dateless.length;
    let next = PIECE - SHARED;
    RUNS.lastIndex = 0;
    for (let match = RUNS.exec(piece); match && found.length < MOST_TEXTS; match = RUNS.exec(piece)) {
      const [run] = match;
      if (!isLast && match.index && RUNS.lastIndex > PIECE - SHARED) {
        // It may go on behind this piece, and is found whole in the next.
        next = Math.min(next, match.index);
        break;
      }
      // A run as long as a piece is no number; what is left of it is none either.
      next = Math.max(next, RUNS.lastIndex);
      // What follows may belong to it: "34 endet".
      if (!hasTwoDigits(run) || !mayHoldNumber(piece.slice(match.index, RUNS.lastIndex + 6))) continue;
      const start = text.indexOf(run, from);
      if (start < 0) continue;
      from = start + run.length;
      found.push({ start, end: from });
    }
    begin += isLast ? PIECE : next;
  }
  return found;
}

let loose: RegExp | undefined;
let dates: RegExp | undefined;

/** Whether a text has six digits or masks with little between them that are no date, or words for "ending in". */
export function mayHoldNumber(line: string): boolean {
  loose ??= new RegExp(`(?:${UNIT}${SIGN}{0,3}){6}|${ENDING}`);
  if (!loose.test(line)) return false;
  dates ??= /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}(?:\D{0,3}\d{1,2}:\d\d(?::\d\d)?)?/g;
  return loose.test(line.replace(dates, ' / '));
}

let few: RegExp | undefined;

/** The same for the text of a field or an attribute, where what stands there may be all there is of a number. */
export function mayBeNumber(text: string): boolean {
  few ??= new RegExp(`(?:${UNIT}${SIGN}{0,3}){3}|${ENDING}`);
  return TWO_DIGITS.test(text) && few.test(text);
}
