import type { Evidence, HistoryEntry } from '../messages/journey-contract.ts';
import { isChecklistSite } from '../model/checklist-site.ts';
import type { Fact } from '../model/fact.ts';
import { nameOfSiteId } from '../model/own-site.ts';
import type { Site } from '../model/site.ts';
import { byTime, undoneIds } from './effective-facts.ts';

/** Facts newest first, each with whether it was taken back. */
export function evidence(facts: readonly Fact[]): Evidence[] {
  const undone = undoneIds(facts);
  return facts
    .toSorted(byTime)
    .reverse()
    .map((fact) => ({ fact, undone: undone.has(fact.id) }));
}

/** What the user said about sites, newest first; without the taking back itself and without the checklist. */
export function history(facts: readonly Fact[], sites: ReadonlyMap<string, Site>): HistoryEntry[] {
  return evidence(facts).flatMap(({ fact, undone }) =>
    fact.kind === 'verdict' && fact.verdict !== 'undo' && !isChecklistSite(fact.siteId)
      ? [
          {
            verdict: fact,
            siteName: sites.get(fact.siteId)?.name ?? {
              zh: nameOfSiteId(fact.siteId),
              en: nameOfSiteId(fact.siteId),
            },
            undone,
          },
        ]
      : [],
  );
}
