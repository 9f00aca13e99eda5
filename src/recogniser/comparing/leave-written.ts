import { textOf } from '../dom.ts';
import { isMasked } from '../scripts.ts';
import { digitsIn, type Judged, speakAgainst } from './judged.ts';

/** So many digits are the same whether or not a country's code stands before them. */
const TAIL = 8;
/** A page that says a number on file twice may write it in two ways. */
const WAYS = 3;
const TOGETHER = 'table,ul,ol,dl,p';

/** Nothing names it in its row, as it would what somebody has given: "Mobile", "WhatsApp", "User name". */
const beginsRow = ({ candidate: { element, raw } }: Judged): boolean =>
  textOf(element.closest('tr,li,dd,p') ?? element).startsWith(raw);

const tailOf = (one: Judged): string => digitsIn(one).slice(-TAIL);

/**
 * One number written in several ways below each other shows how numbers may be written; it is nobody's, wherever else
 * the page has it.
 */
export function leaveWritten(judged: readonly Judged[]): void {
  const whole = judged.filter(({ candidate }) => !isMasked(candidate.raw));
  const samples = new Set<string>();
  for (const one of whole) {
    const place = one.candidate.element.closest(TOGETHER);
    const beside = whole.filter(
      (other) =>
        other.candidate.via === 'text' &&
        tailOf(other) === tailOf(one) &&
        place?.contains(other.candidate.element),
    );
    const ways = new Set(beside.map(({ candidate }) => candidate.raw));
    if (ways.size >= WAYS && beside.filter(beginsRow).length >= WAYS - 1) samples.add(tailOf(one));
  }
  for (const one of whole) if (samples.has(tailOf(one))) speakAgainst(one, 'written in several ways', -8);
}
