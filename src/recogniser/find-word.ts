import { wordTable } from './word-table.ts';

/** A word of the lists. */
export interface KnownWord {
  text: string;
  /** No letter may follow. */
  whole: boolean;
  /** One bit per list that holds it, the first list the lowest. */
  bits: number;
}

/** Only groups that a page needs are ever read. */
let groups: string[] | undefined;
const read = new Map<string, readonly KnownWord[]>();

function readWord(entry: string): KnownWord {
  let end = entry.length;
  let bits = 0;
  for (let code = entry.charCodeAt(end - 1); code > 64 && code < 91; code = entry.charCodeAt(end - 1)) {
    bits |= 1 << (code - 65);
    end--;
  }
  const whole = entry[end - 1] === '$';
  return { text: entry.slice(0, whole ? end - 1 : end), whole, bits };
}

const NONE: readonly KnownWord[] = [];

/** The words that begin with a character, the longest first. */
export function wordsFrom(head: string): readonly KnownWord[] {
  const place = wordTable.heads.indexOf(head);
  if (place < 0) return NONE;
  let known = read.get(head);
  if (!known) {
    groups ??= wordTable.groups.split('\n');
    known = (groups[place] ?? '').split('|').map(readWord);
    read.set(head, known);
  }
  return known;
}
