import { hasDigit } from './scripts.ts';

/** A telephone number, or what is left of one, in a text. */
export interface FoundNumber {
  /** As the text has it. */
  raw: string;
  start: number;
  end: number;
  /** How surely the form alone says telephone number: 2 nothing else looks so, 1 likely, 0 many things do. */
  shape: 0 | 1 | 2;
  /** Form of a fixed line or a service number: hardly anybody's number on file. */
  service: boolean;
}

const ZEROS = [0xff10, 0x660, 0x6f0, 0x966, 0xe50];
const MASKS = /[*＊•●∙·∗×‧⁎○■█◦⚫…]/;

/** The text with one sort of digit, dash, space and mask each; every character keeps its place. */
function plain(text: string): string {
  return (
    text
      .replace(/(?<=[^\s\d*·•∙●()+-] )(?:[·‧](?= )|•(?= [*x+\d]))/g, '|')
      // Between a number and words.
      .replace(/(?<=\d )[·‧•](?= [a-zß-öø-ÿ\u0370-\u1fff\u3040-\ud7ff])/gi, '|')
      .replace(/[^\x20-\x7e]/g, (char) => {
        const code = char.charCodeAt(0);
        const zero = ZEROS.find((from) => code >= from && code < from + 10);
        if (zero) return String(code - zero);
        if (MASKS.test(char)) return '*';
        if (/\s/.test(char)) return ' ';
        if (/[‐-―−－﹣]/.test(char)) return '-';
        if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/.test(char)) return '\x7f';
        const half = '（(）)＋+Ｘxｘx＠@．.'.indexOf(char);
        return half >= 0 ? ('(())++xxxx@@..'[half] ?? char) : char;
      })
      .replace(/(?<![\d/.-]|\d )((?:\+49 ?)?\(?0\d{2,4}\)? ?)\/(?= ?[\d*][\d* -]{4})/g, '$1-')
      .replace(/(?<![\d/.-])(\(?[2-9]\d\d\)?)\/(?=[\d*]{3}-[\d*]{4}(?![\d*-]))/g, '$1-')
      .replace(/(?<![a-z])[-+(]{0,2}[\dxX#_*](?:[-. ()]{0,2}[\dxX#_*]){3,24}(?![a-z])/gi, (run) =>
        run.length > 6 && /\d/.test(run) && /[xX#_]{2}/.test(run) ? run.replace(/[xX#_]/g, '*') : run,
      )
      .replace(/(?<=\d)\.{3,8}(?=\d)/g, (dots) => '*'.repeat(dots.length))
  );
}

/** Things made of digits that are no telephone numbers, whatever stands beside them. */
const JUNK =
  /[\w.*+-]{1,64}@[\w*.-]{1,64}|https?:\S{1,200}|(?<![\d*])[\d*]{4}[-/.年] ?[\d*]{1,2}[-/.月] ?[\d*]{1,2}(?![\d*])|(?<![\d*])[\d*]{1,2}[-/.][\d*]{1,2}[-/.][\d*]{4}(?![\d*])|(?<![\d*])[\d*]{3}-[\d*]{2}-\d{4}(?![\d*])|\d{1,2}:\d\d(?::\d\d)?|(?<![\d.])\d{1,3}(?:\.[\d*]{1,3}){3}(?![\d*.])|[¥￥$€£₩฿₽] ?\d[\d., ]{0,20}/g;

const RUN = /[+(]{0,3}[\d*](?:[-. ()\x7f]{0,3}[\d*])*\)?/g;

/** "ends in 12", "尾号 8000" and the like; the digits are what is left of the number. */
const ENDING =
  /(?:end(?:s|ing|et|end)?|se terminant|se terminand[oa]|slut(?:ar|ter)|päättyy|končí|végződik|finish(?:es|ing)|termina(?:d[oa])?|terminant|eindigend|eindigt|ko[nń]cz\S{1,4} si[eę]|có đuôi|đuôi số)(?: (?:in|with|on|auf|mit|en|em|par|con|op|na|på|numeroihin|cyframi|số|là))* ?:?[ \ue000*•]{0,3}\d{2,4}(?!\d)|auf \d{2,4} endet|(?:заканчива|оканчива)\S{1,8} на \d{2,4}|(?:尾[号號](?:[是为為])?|末(?:尾|四位?|[三四34][碼码位])[数數]?(?:[是为為が])?|[后後][三四34][碼码位](?:[是为為])?|下(?:4|４|四|2|２)[桁けた]{1,2}|끝 ?(?:4|네|두)? ?자리|뒷 ?(?:4|네)? ?자리|berakhiran|kết thúc bằng|ลงท้ายด้วย)[ \ue000:：(（*•はが가는]{0,4}\d{2,4}(?!\d)|\d{2,4}(?:으)?로 ?끝나는|\d{2,4} ile biten|\d{4} ?(?:结尾|結尾)/gi;

/** Free-phone and service numbers, and Chinese fixed lines with their area code; 050-… is an Israeli mobile. */
const SERVICE =
  /^(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]\d|^400[- ]?\d{3}[- ]?\d{4}$|^(?:0800|0120|0570|080[05])[- ]?\d|^08(?:08|4[45]|7[01])[- ]\d|^03(?:00|03|3[03]|45)[- ]\d{3}|^[89]00[- ]\d{3}[- ]\d{3}$|^106[\d ]{7,}$|^0(?!5\d-)\d{2,3}-\d{7,8}$|^1[5-9]\d\d-\d{4}$/;

const digitsOf = (run: string) => run.replace(/[^\d*]/g, '');

/** Judges a run of digits and masks; undefined: no telephone number. */
function judge(run: string, dots: number): Pick<FoundNumber, 'shape' | 'service'> | undefined {
  const all = digitsOf(run);
  const digits = all.replace(/\*/g, '');
  const masks = all.length - digits.length + dots * 2;
  const plus = run.includes('+') || (/^00[1-9]/.test(run) && digits.length > 11);
  // Country code of China, written or glued.
  const local = all.replace(/^(?:00)?86(?=1[3-9*][\d*]{6})/, '');
  const bare = !/[-. ()+]/.test(run);
  const service = SERVICE.test(run);
  const american = /^\+?1[-. (]/.test(run);
  if (!masks) {
    if (/^1[3-9]\d{9}$/.test(local) && !american) return { shape: 2, service: false };
    if (plus) return digits.length >= 8 && digits.length <= 15 ? { shape: 2, service } : undefined;
    if (digits.length < 8 || digits.length > 13 || /^(\d)\1+$/.test(digits)) return undefined;
    if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d/.test(digits) && bare) return undefined;
    // A "1" before so many digits is no country's code; such are milliseconds.
    if (bare && digits.length > 11 && digits.startsWith('1')) return undefined;
    const odd = bare ? digits.length > 11 || digits.length < 9 : /^(?!08)\d{4}-\d{4}-\d{4}$/.test(run);
    return { shape: odd ? 0 : 1, service };
  }
  const afterCode = plus ? all.replace(/^(?:\d{1,3}(?=\*)|\*{1,3}(?=\d))/, '') : all;
  const codeOnly = plus && /^\(?\+\(?\d{1,3}\)?[ -]/.test(run);
  const kept = (codeOnly ? afterCode.replace(/\*/g, '') : digits).length;
  if (kept < 2 || masks < 2 || all.length + dots * 2 < 4 || all.length > 15) return undefined;
  if (/^\d?\*{2,}\d{2}$/.test(all) && all.length < 5) return { shape: 0, service: false };
  if (
    /^1[3-9]/.test(local) &&
    local.length >= 9 &&
    local.length <= (/\d \d{1,2}$/.test(run) ? 11 : 12) &&
    !american
  )
    return { shape: 2, service: false };
  if (plus && all.length >= 9) return { shape: 2, service: false };
  if (all.length < 7) return { shape: 0, service: false };
  return { shape: 1, service };
}

/** Where the bracket that opens a run is closed; -1: nowhere. */
function findClose(run: string): number {
  let depth = 0;
  for (let i = 0; i < run.length; i++) {
    if (run[i] === '(') depth++;
    else if (run[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

/** A run without brackets that stand around all of it, or of which the other is not there. */
function unwrap(run: string, at: number): { at: number; run: string } {
  if (run.startsWith('(')) {
    const close = findClose(run);
    if (close < 0) return unwrap(run.slice(1), at + 1);
    if (close === run.length - 1) return unwrap(run.slice(1, -1), at + 1);
  }
  const isOpen = run.split('(').length < run.split(')').length;
  return { at, run: isOpen && run.endsWith(')') ? run.slice(0, -1) : run };
}

/** Finds the telephone numbers in a text of one line with white space folded. */
export function readNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  if (text.length > 2000 || !hasDigit(text)) return found;
  const chars = plain(text).replace(JUNK, (junk) => '\n'.repeat(junk.length));
  const read = (start: number, end: number): FoundNumber | undefined => {
    if (/[a-z@#/=&_%]/i.test(chars[start - 1] ?? '') || /[a-z@=_%元円원]/i.test(chars[end] ?? ''))
      return undefined;
    const judged = judge(chars.slice(start, end), text.slice(start, end).split('…').length - 1);
    return judged && { raw: text.slice(start, end), start, end, ...judged };
  };
  for (const { 0: match, index } of chars.matchAll(RUN)) {
    if (match.length > 80) continue;
    const { at, run } = unwrap(match, index);
    let best = read(at, at + run.length);
    if (best?.shape !== 2) {
      // Several things in a row ("138****8000 2"): the longest piece between spaces that is surely a number.
      const cuts = [0, ...[...run.matchAll(/ /g)].map((cut) => cut.index + 1), run.length + 1];
      for (let length = cuts.length - 2, done = cuts.length > 12; length > 0 && !done; length--)
        for (let i = 0; i + length < cuts.length && !done; i++) {
          const piece = read(at + (cuts[i] ?? 0), at + (cuts[i + length] ?? 0) - 1);
          done = piece?.shape === 2;
          if (done) best = piece;
        }
    }
    if (best) found.push(best);
  }
  for (const { 0: raw, index } of text.matchAll(ENDING)) {
    const end = index + raw.length;
    if (found.some((other) => other.start < end && other.end > index)) continue;
    found.push({ raw, start: index, end, shape: 0, service: false });
  }
  return found;
}
