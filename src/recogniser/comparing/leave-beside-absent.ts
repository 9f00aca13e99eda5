import type { Reason } from '../../model/outcome.ts';
import { fold } from '../fold.ts';
import { ASK } from '../weigh.ts';
import { isMarked, type Judged, speakAgainst } from './judged.ts';

/**
 * "Mobile: not set" says that the user has none on file. Another number with this very label, which nothing else marks
 * as the user's, is somebody else's.
 */
export function leaveBesideAbsent(judged: readonly Judged[], absent: Reason): void {
  // "Add phone" stands below those that are on file, too.
  if (absent.evidence.some(({ name }) => name === 'offer to add')) return;
  const label = fold(absent.label ?? '');
  for (const one of judged)
    if (one.score >= ASK && !isMarked(one) && label && fold(one.around.label?.text ?? '') === label)
      speakAgainst(one, 'said to be absent', -6);
}
