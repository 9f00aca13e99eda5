import { isMasked } from '../scripts.ts';
import { digitsIn, type Judged, speakAgainst } from './judged.ts';

/** So many digits are the same whether or not a country's code stands before them. */
const TAIL = 8;
/** A page that says a number on file twice may write it in two ways. */
const WAYS = 3;
const TOGETHER = 'table,ul,ol,dl,p';

/** One number written in several ways below each other shows how numbers may be written; it is nobody's. */
export function leaveWritten(judged: readonly Judged[]): void {
  const whole = judged.filter(({ candidate }) => candidate.via === 'text' && !isMasked(candidate.raw));
  for (const one of whole) {
    const place = one.candidate.element.closest(TOGETHER);
    const beside = whole.filter(
      (other) =>
        digitsIn(other).slice(-TAIL) === digitsIn(one).slice(-TAIL) &&
        place?.contains(other.candidate.element),
    );
    if (new Set(beside.map(({ candidate }) => candidate.raw)).size >= WAYS)
      speakAgainst(one, 'written in several ways', -8);
  }
}
