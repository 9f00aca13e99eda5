import { OFFLINE_CHECKLIST } from '../catalogue/offline-checklist.ts';
import { checklistSite } from '../model/checklist-site.ts';
import type { Fact, Verdict } from '../model/fact.ts';
import { effectiveFacts } from './effective-facts.ts';

/** What ticks an item of the checklist for a number, oldest first; empty when it is not ticked. */
export const ticksOf = (facts: readonly Fact[], numberId: string, itemId: string): Verdict[] =>
  effectiveFacts(facts).filter(
    (fact): fact is Verdict =>
      fact.kind === 'verdict' &&
      fact.verdict === 'done' &&
      fact.siteId === checklistSite(itemId) &&
      fact.numberId === numberId,
  );

/** The ticked items of a number's checklist with the time of the tick. */
export function ticked(facts: readonly Fact[], numberId: string): Record<string, number> {
  const done: Record<string, number> = {};
  for (const { id } of OFFLINE_CHECKLIST) {
    const at = ticksOf(facts, numberId, id).at(-1)?.at;
    if (at !== undefined) done[id] = at;
  }
  return done;
}
