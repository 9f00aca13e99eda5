import { sites } from '../catalogue/sites.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Problem, Row } from '../model/ready-view.ts';
import { bindings } from '../queries/bindings.ts';
import { rows } from '../queries/rows.ts';
import { listFacts, listFactsOf } from '../store/facts.ts';
import type { Database } from '../store/open-database.ts';
import { listOwnNumbers } from '../store/own-numbers.ts';
import type { Read } from '../store/read-records.ts';

/** Everything that could be read, and where something could not. */
export interface State {
  facts: Fact[];
  ownNumbers: OwnNumber[];
  problems: Problem[];
}

/** Reads facts and own numbers; with `siteIds` only the facts of these sites. */
export async function readState(db: Database, siteIds?: readonly string[]): Promise<State> {
  const [facts, ownNumbers]: [Read<Fact>, Read<OwnNumber>] = await Promise.all([
    siteIds ? listFactsOf(db, siteIds) : listFacts(db),
    listOwnNumbers(db),
  ]);
  return {
    facts: facts.records,
    ownNumbers: ownNumbers.records,
    problems: [...ownNumbers.problems, ...facts.problems],
  };
}

/** The list that follows from a state. */
export const rowsOf = ({ facts, ownNumbers }: State, now: number): Row[] =>
  rows(bindings(facts, ownNumbers, sites, now), sites, now);
