import type { IDBPTransaction } from 'idb';
import type { Activity } from '../model/activity.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { OwnSite } from '../model/own-site.ts';
import type { Settings } from '../model/settings.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import { lineOf, type Additions as MergeAdditions, mapFact, mapNumber, merge, type Stored } from './merge.ts';
import type { Database } from './open-database.ts';
import { readRaw } from './read-records.ts';
import { parseFact, parseOwnNumber } from './records.ts';
import type { RebindSchema } from './schema.ts';
import { SNAPSHOT_DAYS, type Snapshot } from './snapshot.ts';
import { hasTaught, newTaught, type Taught } from './taught.ts';

const DAY_MS = 86_400_000;

/** What is stored, as it lies there. */
export interface RawState {
  /** Reads the facts themselves: the bulk of it all, and mostly their ids are enough. */
  readFacts(): Promise<unknown[]>;
  ownNumbers: unknown[];
  factIds: Set<string>;
  numberIds: Set<string>;
  rules: unknown[];
  ownSites: unknown[];
  ruleIds: Set<string>;
  siteIds: Set<string>;
}

/** Reads everything but the facts, damaged records too. What the browser itself cannot read is in the ids only. */
export async function readRawState(db: Database): Promise<RawState> {
  const [ownNumbers, factIds, numberIds, rules, ownSites, ruleIds, siteIds] = await Promise.all([
    readRaw(db, 'ownNumbers'),
    db.getAllKeys('facts'),
    db.getAllKeys('ownNumbers'),
    readRaw(db, 'rules'),
    readRaw(db, 'ownSites'),
    db.getAllKeys('rules'),
    db.getAllKeys('ownSites'),
  ]);
  return {
    readFacts: () => readRaw(db, 'facts'),
    ownNumbers,
    factIds: new Set(factIds),
    numberIds: new Set(numberIds),
    rules,
    ownSites,
    ruleIds: new Set(ruleIds),
    siteIds: new Set(siteIds),
  };
}

/** What has to be stored so that everything there is also here. */
export interface Additions extends MergeAdditions {
  newRules: TaughtRule[];
  newOwnSites: OwnSite[];
}

const NOTHING: Stored = { ownNumbers: [], numberIds: new Set(), factIds: new Set() };

/** What taking in `there` comes to: on top of what is stored, or in its place. */
export const additionsTo = (
  here: RawState | undefined,
  there: { ownNumbers: readonly OwnNumber[]; facts: readonly Fact[]; taught?: Taught },
): Additions => {
  const stored = here
    ? { ownNumbers: parsed(here.ownNumbers), numberIds: here.numberIds, factIds: here.factIds }
    : NOTHING;
  const { ruleIds, siteIds } = here ?? { ruleIds: new Set<string>(), siteIds: new Set<string>() };
  const { rules, ownSites } = newTaught({ ruleIds, siteIds }, there.taught ?? {});
  return { ...merge(stored, there), newRules: rules, newOwnSites: ownSites };
};

/** One act on everything that is stored. */
export interface Act {
  act: Snapshot['act'];
  /** Epoch milliseconds. */
  at: number;
  /** Whether everything stored goes first. */
  clear: boolean;
  add: Additions;
  /** The record of what the program did, as it lies there, if it goes too. */
  activity?: unknown[];
  /** The settings before, if the act changes them. */
  settings: Partial<Settings> | undefined;
}

/**
 * Carries out an act, all of it or nothing, and keeps what takes it back. `before`: what is stored now.
 */
export async function changeAll(db: Database, before: RawState, act: Act): Promise<void> {
  const { newNumbers, changedNumbers, newFacts, newRules, newOwnSites } = act.add;
  const touchesTaught = act.clear || hasTaught({ rules: newRules, ownSites: newOwnSites });
  const changed = new Set(changedNumbers.map(({ id }) => id));
  const snapshot: Snapshot = {
    until: act.at + SNAPSHOT_DAYS * DAY_MS,
    at: act.at,
    act: act.act,
    addedFacts: newFacts.map(({ id }) => id),
    addedNumbers: newNumbers.map(({ id }) => id),
    facts: act.clear ? await before.readFacts() : [],
    ownNumbers: act.clear
      ? before.ownNumbers
      : before.ownNumbers.filter((raw) => changed.has((raw as OwnNumber).id)),
    ...(touchesTaught && {
      taught: {
        addedRules: newRules.map(({ id }) => id),
        addedSites: newOwnSites.map(({ id }) => id),
        rules: act.clear ? before.rules : [],
        ownSites: act.clear ? before.ownSites : [],
      },
    }),
    ...(act.activity && { activity: act.activity }),
    ...(act.settings && { settings: act.settings }),
  };
  await allOrNothing(db, ({ facts, ownNumbers, snapshots, activity, rules, ownSites }) => [
    () => snapshots.clear(),
    () => snapshots.put(snapshot),
    ...(act.clear
      ? [() => facts.clear(), () => ownNumbers.clear(), () => rules.clear(), () => ownSites.clear()]
      : []),
    ...(act.activity ? [() => activity.clear()] : []),
    ...[...newNumbers, ...changedNumbers].map((number) => () => ownNumbers.put(number)),
    ...newFacts.map((fact) => () => facts.put(fact)),
    ...newRules.map((rule) => () => rules.put(rule)),
    ...newOwnSites.map((site) => () => ownSites.put(site)),
  ]);
}

/** The act that can be taken back at a moment; undefined when there is none or its time is over. */
export async function findSnapshot(db: Database, now: number): Promise<Snapshot | undefined> {
  const [snapshot] = await db.getAll('snapshots', IDBKeyRange.lowerBound(now), 1);
  return snapshot;
}

/**
 * Takes an act back, all of it or nothing. What was added after it stays; where the user has added a number anew
 * that comes back, the two become one again.
 */
export async function takeBack(db: Database, now: RawState, snapshot: Snapshot): Promise<void> {
  const restored = parsed(snapshot.ownNumbers);
  const idByLine = new Map(restored.map((number) => [lineOf(number), number.id]));
  const idBack = new Map<string, string>();
  for (const number of parsed(now.ownNumbers)) {
    const known = idByLine.get(lineOf(number));
    if (known !== undefined && known !== number.id) idBack.set(number.id, known);
  }
  const gone = new Set([...snapshot.addedFacts, ...snapshot.addedNumbers, ...idBack.keys()]);
  const followers = idBack.size === 0 ? NOBODY : await follow(now, idBack, gone);
  const comeBack = new Set(snapshot.facts.map((raw) => (raw as Fact).id));

  const taught = snapshot.taught ?? { addedRules: [], addedSites: [], rules: [], ownSites: [] };
  await allOrNothing(db, ({ facts, ownNumbers, snapshots, activity, rules, ownSites }) => [
    // What comes back is put over what is there and need not be deleted first.
    ...snapshot.addedFacts.filter((id) => !comeBack.has(id)).map((id) => () => facts.delete(id)),
    ...[...snapshot.addedNumbers, ...idBack.keys()].map((id) => () => ownNumbers.delete(id)),
    ...followers.facts.map((fact) => () => facts.put(fact)),
    ...followers.ownNumbers.map((number) => () => ownNumbers.put(number)),
    // They go back as they were, damaged ones too.
    ...snapshot.facts.map((raw) => () => facts.put(raw as Fact)),
    ...snapshot.ownNumbers.map((raw) => () => ownNumbers.put(raw as OwnNumber)),
    ...taught.addedRules.map((id) => () => rules.delete(id)),
    ...taught.addedSites.map((id) => () => ownSites.delete(id)),
    ...taught.rules.map((raw) => () => rules.put(raw as TaughtRule)),
    ...taught.ownSites.map((raw) => () => ownSites.put(raw as OwnSite)),
    ...(snapshot.activity ?? []).map((raw) => () => activity.put(raw as Activity)),
    () => snapshots.clear(),
  ]);
}

const NOBODY: { facts: Fact[]; ownNumbers: OwnNumber[] } = { facts: [], ownNumbers: [] };

/** What stays and names a number by an id that it loses, with the id it gets. */
async function follow(
  now: RawState,
  idBack: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): Promise<typeof NOBODY> {
  const facts = (await now.readFacts())
    .map(parseFact)
    .filter((fact) => fact !== undefined && !gone.has(fact.id)) as Fact[];
  return {
    facts: facts.filter((fact) => mapFact(fact, idBack) !== fact).map((fact) => mapFact(fact, idBack)),
    ownNumbers: parsed(now.ownNumbers)
      .filter((number) => !gone.has(number.id) && mapNumber(number, idBack) !== number)
      .map((number) => mapNumber(number, idBack)),
  };
}

const parsed = (raw: readonly unknown[]): OwnNumber[] =>
  raw.map(parseOwnNumber).filter((number) => number !== undefined);

type Stores = ReturnType<typeof storesOf>;

const CHANGED = ['facts', 'ownNumbers', 'snapshots', 'activity', 'rules', 'ownSites'] as const;

const storesOf = (tx: IDBPTransaction<RebindSchema, (typeof CHANGED)[number][], 'readwrite'>) => ({
  facts: tx.objectStore('facts'),
  ownNumbers: tx.objectStore('ownNumbers'),
  snapshots: tx.objectStore('snapshots'),
  activity: tx.objectStore('activity'),
  rules: tx.objectStore('rules'),
  ownSites: tx.objectStore('ownSites'),
});

/** Makes changes in their order, in one transaction; when one of them fails, nothing has happened. */
async function allOrNothing(
  db: Database,
  changes: (stores: Stores) => (() => Promise<unknown>)[],
): Promise<void> {
  const tx = db.transaction([...CHANGED], 'readwrite');
  const done = tx.done.catch((error: unknown) => error);
  try {
    // Some errors are thrown and not handed back by the request: async makes them all the same.
    await Promise.all(changes(storesOf(tx)).map(async (change) => change()));
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The failed request has done it already.
    }
    await done;
    throw error;
  }
  const failure = await done;
  if (failure) throw failure;
}

/** Drops what takes back the last act: whatever the time, or only if its time is over at `now`. */
export const dropSnapshot = (db: Database, now = Number.POSITIVE_INFINITY): Promise<void> =>
  db.delete('snapshots', IDBKeyRange.upperBound(now, true));
