import { foldQuery, searchSites } from '../catalogue/search-sites.ts';
import type { HistoryEntry, HistoryKind } from '../messages/journey-contract.ts';
import { isChecklistSite } from '../model/checklist-site.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { nameOfSiteId } from '../model/own-site.ts';
import type { Bilingual, Site } from '../model/site.ts';
import { formatNumber } from '../phone/format-number.ts';
import { evidence } from './evidence.ts';

type Sites = ReadonlyMap<string, Site>;

/**
 * What the user said about sites and changed about numbers, newest first; without the taking back itself and without
 * the checklist.
 */
export function history(facts: readonly Fact[], numbers: readonly OwnNumber[], sites: Sites): HistoryEntry[] {
  const said = evidence(facts).flatMap(({ fact, undone }): HistoryEntry[] =>
    fact.kind === 'verdict' && fact.verdict !== 'undo' && !isChecklistSite(fact.siteId)
      ? [{ kind: 'said', verdict: fact, siteName: nameOf(fact.siteId, sites), undone }]
      : [],
  );
  const changed = numbers.flatMap(({ id, changes = [] }) =>
    changes
      .map(
        (change): HistoryEntry => ({
          kind: 'number',
          numberId: id,
          change,
          newest: change === changes.at(-1),
        }),
      )
      .reverse(),
  );
  return [...said, ...changed].sort((a, b) => momentOf(b) - momentOf(a));
}

/** What the history is narrowed to; absent: not by this. */
interface Narrowed {
  query?: string | undefined;
  kind?: HistoryKind | undefined;
  numberId?: string | undefined;
}

/** The entries asked for, in their order. `query`: a name of the service, a reason, or some of the number. */
export function narrowHistory(
  entries: readonly HistoryEntry[],
  { query, kind, numberId }: Narrowed,
  numbers: readonly OwnNumber[],
  sites: Sites,
): HistoryEntry[] {
  const typed = foldQuery(query ?? '');
  const named = new Set(typed && searchSites(sites.values(), typed).map(({ id }) => id));
  const meant = new Set(numbers.filter((number) => isCalled(number, typed)).map(({ id }) => id));
  const has = (text: string) => foldQuery(text).includes(typed);
  const isSite = (siteId: string, name: Bilingual) =>
    named.has(siteId) || Object.values(name).some((one) => has(one));
  return entries.filter((entry) => {
    const about = aboutNumber(entry);
    if (kind !== undefined && kindOf(entry) !== kind) return false;
    if (numberId !== undefined && about !== numberId) return false;
    if (typed === '' || (about !== undefined && meant.has(about))) return true;
    if (entry.kind === 'said') return isSite(entry.verdict.siteId, entry.siteName);
    return Object.entries(entry.change.after.overrides ?? {}).some(
      ([siteId, reason]) => isSite(siteId, nameOf(siteId, sites)) || has(reason),
    );
  });
}

/** Ids of the numbers that entries are about. */
export const numbersIn = (entries: readonly HistoryEntry[]): string[] => [
  ...new Set(entries.map(aboutNumber).filter((id) => id !== undefined)),
];

const aboutNumber = (entry: HistoryEntry): string | undefined =>
  entry.kind === 'said' ? entry.verdict.numberId : entry.numberId;

const kindOf = (entry: HistoryEntry) => (entry.kind === 'said' ? entry.verdict.verdict : entry.kind);

const momentOf = (entry: HistoryEntry): number =>
  entry.kind === 'said' ? entry.verdict.at : entry.change.at;

const nameOf = (siteId: string, sites: Sites): Bilingual =>
  sites.get(siteId)?.name ?? { zh: nameOfSiteId(siteId), en: nameOfSiteId(siteId) };

/** Whether some of a number, of its label or its owner is what was typed. */
const isCalled = ({ e164, label = '', owner = '' }: OwnNumber, typed: string): boolean =>
  typed !== '' && [e164, formatNumber(e164), label, owner].some((text) => foldQuery(text).includes(typed));
