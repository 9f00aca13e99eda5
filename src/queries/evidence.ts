import type { Evidence } from '../messages/journey-contract.ts';
import type { Fact } from '../model/fact.ts';
import { byTime, undoneIds } from './effective-facts.ts';

/** Facts newest first, each with whether it was taken back. */
export function evidence(facts: readonly Fact[]): Evidence[] {
  const undone = undoneIds(facts);
  return facts
    .toSorted(byTime)
    .reverse()
    .map((fact) => ({ fact, undone: undone.has(fact.id) }));
}
