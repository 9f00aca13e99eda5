import type { Fact } from '../model/fact.ts';

/** Oldest first; of one moment in the order of their ids, so that two machines agree. */
export const byTime = (a: Fact, b: Fact): number => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Ids of the facts that were taken back. */
export function undoneIds(facts: readonly Fact[]): Set<string> {
  const undone = new Set<string>();
  // From the newest on, because an undo can itself be undone by a later one.
  for (const fact of [...facts].sort(byTime).reverse())
    if (fact.kind === 'verdict' && fact.verdict === 'undo' && fact.about && !undone.has(fact.id))
      undone.add(fact.about);
  return undone;
}

/** The facts that count, oldest first: without those taken back, and without the taking back itself. */
export function effectiveFacts(facts: readonly Fact[]): Fact[] {
  const sorted = [...facts].sort(byTime);
  const undone = undoneIds(sorted);
  return sorted.filter(
    (fact) => !undone.has(fact.id) && !(fact.kind === 'verdict' && fact.verdict === 'undo'),
  );
}
