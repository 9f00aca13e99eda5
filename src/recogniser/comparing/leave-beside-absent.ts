import type { Absent } from '../find-absent.ts';
import { fold } from '../fold.ts';
import { RECORD } from '../weigh.ts';
import { isMarked, type Judged, speakAgainst } from './judged.ts';

/**
 * "Mobile: not set" among the user's own data says that there is none on file. Another number with this very label,
 * outside of them and marked by nothing as the user's, is rather somebody else's: the user is asked. The head of a
 * column stands over rows of many kinds and says nothing of this.
 */
export function leaveBesideAbsent(judged: readonly Judged[], { why, isOffer, isHome }: Absent): void {
  if (isOffer || !isHome) return;
  const text = fold(why.label ?? '');
  for (const one of judged) {
    const { label } = one.around;
    if (one.score < RECORD || !label || fold(label.text) !== text || isMarked(one)) continue;
    if (/^(?:column|above)$/.test(label.by) || one.evidence.some(({ name }) => name === 'account-section'))
      continue;
    speakAgainst(one, 'said to be absent', RECORD - 1 - one.score);
  }
}
