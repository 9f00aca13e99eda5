import { sites } from '../catalogue/sites.ts';
import type { Binding } from '../model/binding.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { OwnSite } from '../model/own-site.ts';
import type { Problem, Row } from '../model/ready-view.ts';
import { bindings } from '../queries/bindings.ts';
import { factsOfKept, ownRows } from '../queries/own-sites.ts';
import { rows } from '../queries/rows.ts';
import { listFacts, listFactsOf } from '../store/facts.ts';
import type { Database } from '../store/open-database.ts';
import { listOwnNumbers } from '../store/own-numbers.ts';
import type { Read } from '../store/read-records.ts';
import { listOwnSites } from '../store/rules.ts';
import { listForbidden } from './teaching/site-permission.ts';

/** Everything that could be read, and where something could not. */
export interface State {
  facts: Fact[];
  ownNumbers: OwnNumber[];
  /** Sites of the user's own, and the ids of those that may not be read. */
  ownSites: OwnSite[];
  forbidden: ReadonlySet<string>;
  problems: Problem[];
}

/** Reads facts and own numbers; with `siteIds` only the facts of these sites. */
export async function readState(db: Database, siteIds?: readonly string[]): Promise<State> {
  const [facts, ownNumbers, ownSites]: [Read<Fact>, Read<OwnNumber>, Read<OwnSite>] = await Promise.all([
    siteIds ? listFactsOf(db, siteIds) : listFacts(db),
    listOwnNumbers(db),
    listOwnSites(db),
  ]);
  return {
    facts: facts.records,
    ownNumbers: ownNumbers.records,
    ownSites: ownSites.records,
    forbidden: await listForbidden(ownSites.records),
    problems: [...ownNumbers.problems, ...ownSites.problems, ...facts.problems],
  };
}

/** What is believed of the sites that the user keeps. */
export const believe = ({ facts, ownNumbers, ownSites }: State, now: number): Binding[] =>
  bindings(factsOfKept(facts, ownSites), ownNumbers, sites, now);

/** The list that follows from a state. */
export const rowsOf = (state: State, now: number): Row[] => listRows(state, believe(state, now), now);

/** The list that follows from what is believed. */
export const listRows = ({ ownSites, forbidden }: State, believed: readonly Binding[], now: number): Row[] =>
  ownRows(rows(believed, sites, now), ownSites, forbidden);
