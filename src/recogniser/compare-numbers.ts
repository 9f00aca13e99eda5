import { findAlike } from './comparing/find-alike.ts';
import { type Judged, speakAgainst } from './comparing/judged.ts';
import { leavePeople } from './comparing/leave-people.ts';
import { leaveQualified } from './comparing/leave-qualified.ts';
import { leaveSection } from './comparing/leave-section.ts';
import { leaveTyped } from './comparing/leave-typed.ts';
import { leaveUnmarked } from './comparing/leave-unmarked.ts';
import { leaveWritten } from './comparing/leave-written.ts';
import type { PageKind } from './page-kind.ts';
import { ASK } from './weigh.ts';

/**
 * Compares the numbers of a page: what each was weighed alone may change beside the others. Only ever speaks against
 * some of them, and the order counts: each rule sees the scores that those before it have left.
 */
export function compareNumbers(judged: readonly Judged[], page: PageKind): void {
  leaveWritten(judged);
  leaveSection(judged);
  leavePeople(judged);
  leaveTyped(judged);
  const hopeful = judged.filter((one) => one.score >= ASK);
  const lost = findAlike(hopeful, page);
  leaveUnmarked(hopeful, lost, page);
  leaveQualified(hopeful, lost);
  for (const one of lost) speakAgainst(one, 'one of several alike', -8);
}
