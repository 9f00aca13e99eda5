import { fold } from '../fold.ts';
import { ASK } from '../weigh.ts';
import { digitsIn, type Judged, speakAgainst } from './judged.ts';

/** Said to the user, not of somebody: "your", not only "recovery". */
const MINE = /[我您你]的|本人|(?<![a-z])(?:my|your|mein|ihre?|mon|votre|mi|tu|su)(?![a-z])/;

/** What lies over a page or beside it. */
const OVER = '[role=dialog],dialog,aside,[class*="drawer" i],[class*="modal" i]';

/** Evidence that a row is one of a log, or that what looks like a number in it is none. */
const NO_PERSON = /^(?:log|label-of-something-else)$/;

/** Beside a table of people, what has the number of one of its rows, or lies over it, tells more about one of them. */
export function leavePeople(judged: readonly Judged[]): void {
  const rows = judged
    .filter(
      ({ around, evidence }) =>
        around.people === 'many' && !evidence.some(({ name }) => NO_PERSON.test(name)),
    )
    .map((one) => digitsIn(one).slice(-4));
  if (rows.length < 2) return;
  for (const one of judged) {
    const isOver = one.candidate.element.closest(OVER) && !MINE.test(fold(one.around.label?.text ?? ''));
    const isDetail = isOver || rows.includes(digitsIn(one).slice(-4));
    if (!one.around.people && one.score >= ASK && isDetail)
      speakAgainst(one, 'one of a table of people', -10);
  }
}
