import { fold } from './fold.ts';
import { words } from './words.ts';

/** One bit per meaning, so that a text's meanings are one number. */
export const MEANING = {
  thing: 1,
  fresh: 2,
  sample: 4,
  firm: 8,
  recipient: 16,
  other: 32,
  client: 64,
  sent: 128,
  code: 256,
  signup: 512,
  absent: 1024,
  phone: 2048,
  mail: 4096,
  number: 8192,
  own: 16384,
  account: 32768,
  login: 65536,
  change: 131072,
} as const;

/** What words a text holds. */
export interface Meaning {
  /** All meanings found, as bits of MEANING. */
  bits: number;
  /** The last one found that names a thing (phone, mail, anything else): before a number, the nearest to it. */
  last: number;
}

const names = Object.keys(MEANING) as (keyof typeof MEANING)[];
let pattern: RegExp | undefined;

/** Alphabets whose words start at a boundary; CJK, Thai and the like are matched anywhere. */
const startsWord = /^[(\\]*(?:\?[:<!a-z ]*\)?)?[a-z\u0370-\u052f°]/;

function compile(): RegExp {
  const group = (list: readonly string[]) =>
    `(${list.map((text) => (startsWord.test(text) ? `(?<![a-z\\u0370-\\u052f])(?:${fold(text)})` : fold(text))).join('|')})`;
  return new RegExp(names.map((name) => group(words[name])).join('|'), 'g');
}

/** Reads the meanings in a text; of long ones only the beginning. */
export function readMeaning(text: string, most = 200): Meaning {
  pattern ??= compile();
  const found: Meaning = { bits: 0, last: 0 };
  const folded = fold(text.slice(0, most));
  for (const match of folded.matchAll(pattern)) {
    const at = match.findIndex((part, i) => i > 0 && part !== undefined) - 1;
    const bit = 1 << at;
    // In Chinese and its neighbours the noun comes last: 忘记密码时使用 is about use, not a password.
    const rest = folded.slice(match.index + match[0].length).replace(/[\P{L}]/gu, '');
    if (bit === MEANING.thing && match[0] >= '\u3000' && rest.length > 3) continue;
    found.bits |= bit;
    if (bit & (MEANING.thing | MEANING.phone | MEANING.mail)) found.last = bit;
  }
  return found;
}

/** Whether the engine reads anything in a label by itself, so that a site need not list it. */
export const isKnownLabel = (label: string): boolean => readMeaning(label).bits !== 0;
