import type { SeenNumber } from '../model/fact.ts';
import type { Answer } from './answers.ts';
import type { ReadMask } from './number-fits.ts';

/**
 * What the numbers on a page say about one own number.
 * - `on`: one of them is it
 * - `ask`: one of them may be it, or may be another own number
 * - `off-weakly`: none is it, but what is shown tells too little to believe which number it is
 * - `off`: none is it
 */
export interface Judgement {
  is: 'on' | 'ask' | 'off-weakly' | 'off';
  /** The mask that decided. Absent: the page shows no number. */
  mask?: string;
  /** Own numbers that fit, with `ask` and `off-weakly`. */
  fits?: string[];
  /** The user's answer that decided. */
  answer?: Answer;
}

const WORST_FIRST = ['on', 'ask', 'off-weakly', 'off'] as const;

/** Judges all numbers of a page together: the page is on the number if any of them is. */
export function judgeNumbers(
  numbers: readonly SeenNumber[],
  numberId: string,
  read: (text: string) => ReadMask | undefined,
  answers: ReadonlyMap<string, Answer>,
): Judgement {
  const each = numbers.map(({ mask }) => judgeMask(mask, numberId, read(mask), answers));
  for (const is of WORST_FIRST) {
    const found = each.find((one) => one.is === is);
    if (found) return found;
  }
  return { is: 'off' };
}

function judgeMask(
  mask: string,
  numberId: string,
  read: ReadMask | undefined,
  answers: ReadonlyMap<string, Answer>,
): Judgement {
  if (!read) return { is: 'off-weakly', mask, fits: [] };
  const answer = answers.get(read.key);
  if (answer) return { is: answer.numberId === numberId ? 'on' : 'off', mask, answer };

  const own = read.fits.get(numberId);
  const others = [...read.fits].filter(([id]) => id !== numberId);
  if (!own) {
    const believable = others.length === 0 || others.some(([, { fit }]) => fit === 'strong');
    return believable ? { is: 'off', mask } : { is: 'off-weakly', mask, fits: others.map(([id]) => id) };
  }
  const rivals = others.filter(([, { fit }]) => own.fit === 'weak' || fit === 'strong').map(([id]) => id);
  // One telling digit is a tenth of a guess.
  if (rivals.length > 0 || own.kept < 2) return { is: 'ask', mask, fits: [numberId, ...rivals] };
  return { is: 'on', mask };
}
