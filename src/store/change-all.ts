import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Settings } from '../model/settings.ts';
import { type Additions, mapFact, merge, type Stored } from './merge.ts';
import type { Database } from './open-database.ts';
import { readRaw } from './read-records.ts';
import { parseFact, parseOwnNumber } from './records.ts';
import { SNAPSHOT_DAYS, type Snapshot } from './snapshot.ts';

const DAY_MS = 86_400_000;

/** Everything that is stored, as it lies there. */
export interface RawState {
  facts: unknown[];
  ownNumbers: unknown[];
  factIds: Set<string>;
  numberIds: Set<string>;
}

/** Reads everything, damaged records too. What the browser itself cannot read is in the ids only. */
export async function readRawState(db: Database): Promise<RawState> {
  const [facts, ownNumbers, factIds, numberIds] = await Promise.all([
    readRaw(db, 'facts'),
    readRaw(db, 'ownNumbers'),
    db.getAllKeys('facts'),
    db.getAllKeys('ownNumbers'),
  ]);
  return { facts, ownNumbers, factIds: new Set(factIds), numberIds: new Set(numberIds) };
}

const NOTHING: Stored = { ownNumbers: [], numberIds: new Set(), factIds: new Set() };

/** What taking in `there` comes to: on top of what is stored, or in its place. */
export const additionsTo = (
  here: RawState | undefined,
  there: { ownNumbers: readonly OwnNumber[]; facts: readonly Fact[] },
): Additions =>
  merge(
    here
      ? {
          ownNumbers: here.ownNumbers.map(parseOwnNumber).filter((number) => number !== undefined),
          numberIds: here.numberIds,
          factIds: here.factIds,
        }
      : NOTHING,
    there,
  );

/** One act on everything that is stored. */
export interface Act {
  act: Snapshot['act'];
  /** Epoch milliseconds. */
  at: number;
  /** Whether everything stored goes first. */
  clear: boolean;
  add: Additions;
  /** The settings before, if the act changes them. */
  settings: Partial<Settings> | undefined;
}

/**
 * Carries out an act, all of it or nothing, and keeps what takes it back. `before`: what is stored now.
 */
export async function changeAll(db: Database, before: RawState, act: Act): Promise<void> {
  const { newNumbers, changedNumbers, newFacts } = act.add;
  const changed = new Set(changedNumbers.map(({ id }) => id));
  const snapshot: Snapshot = {
    until: act.at + SNAPSHOT_DAYS * DAY_MS,
    at: act.at,
    act: act.act,
    addedFacts: newFacts.map(({ id }) => id),
    addedNumbers: newNumbers.map(({ id }) => id),
    facts: act.clear ? before.facts : [],
    ownNumbers: act.clear
      ? before.ownNumbers
      : before.ownNumbers.filter((raw) => changed.has((raw as OwnNumber).id)),
    ...(act.settings && { settings: act.settings }),
  };
  const tx = db.transaction(['facts', 'ownNumbers', 'snapshots'], 'readwrite');
  const facts = tx.objectStore('facts');
  const numbers = tx.objectStore('ownNumbers');
  const snapshots = tx.objectStore('snapshots');
  await Promise.all([
    snapshots.clear(),
    snapshots.put(snapshot),
    ...(act.clear ? [facts.clear(), numbers.clear()] : []),
    ...[...newNumbers, ...changedNumbers].map((number) => numbers.put(number)),
    ...newFacts.map((fact) => facts.put(fact)),
    tx.done,
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
  const back = new Map<string, string>();
  for (const raw of snapshot.ownNumbers) {
    const number = parseOwnNumber(raw);
    if (number) back.set(number.e164, number.id);
  }
  const idHere = new Map<string, string>();
  for (const raw of now.ownNumbers) {
    const number = parseOwnNumber(raw);
    const known = number && back.get(number.e164);
    if (known !== undefined && known !== number?.id) idHere.set(number?.id ?? '', known);
  }
  const added = new Set(snapshot.addedFacts);
  const moved = now.facts.flatMap((raw) => {
    const fact = idHere.size > 0 ? parseFact(raw) : undefined;
    if (!fact || added.has(fact.id)) return [];
    const mapped = mapFact(fact, idHere);
    return mapped === fact ? [] : [mapped];
  });

  const tx = db.transaction(['facts', 'ownNumbers', 'snapshots'], 'readwrite');
  const facts = tx.objectStore('facts');
  const numbers = tx.objectStore('ownNumbers');
  await Promise.all([
    ...snapshot.addedFacts.map((id) => facts.delete(id)),
    ...[...snapshot.addedNumbers, ...idHere.keys()].map((id) => numbers.delete(id)),
    ...moved.map((fact) => facts.put(fact)),
    // They were stored as they are, damaged ones too.
    ...snapshot.facts.map((raw) => facts.put(raw as Fact)),
    ...snapshot.ownNumbers.map((raw) => numbers.put(raw as OwnNumber)),
    tx.objectStore('snapshots').clear(),
    tx.done,
  ]);
}

/** Drops what takes back the last act: whatever the time, or only if its time is over at `now`. */
export const dropSnapshot = (db: Database, now = Number.POSITIVE_INFINITY): Promise<void> =>
  db.delete('snapshots', IDBKeyRange.upperBound(now, true));
