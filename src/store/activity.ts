import { ACTIVITY_DAYS, type Activity } from '../model/activity.ts';
import type { Database } from './open-database.ts';
import { type Read, readStore } from './read-records.ts';
import { parseActivity } from './records.ts';

const DAY_MS = 86_400_000;
/** More than anybody causes in the time it is kept: a page that reports without end does not fill the disk. */
export const MOST_ACTIVITY = 20_000;

/** Last moment that is no longer kept. */
const tooOld = (now: number): IDBKeyRange => IDBKeyRange.upperBound(now - ACTIVITY_DAYS * DAY_MS);

/** Notes what the program did, and drops what is older than it is kept. */
export async function appendActivity(db: Database, activity: Activity): Promise<void> {
  const tx = db.transaction('activity', 'readwrite');
  const index = tx.store.index('by-at');
  const [old, count] = await Promise.all([index.getAllKeys(tooOld(activity.at)), tx.store.count()]);
  const over = count + 1 - MOST_ACTIVITY;
  const gone = over > old.length ? await index.getAllKeys(null, over) : old;
  await Promise.all([...gone.map((key) => tx.store.delete(key)), tx.store.put(activity), tx.done]);
}

/** What the program did, newest first, as far back as it is kept at `now`; and the places of damaged records. */
export async function listActivity(db: Database, now: number): Promise<Read<Activity>> {
  const tx = db.transaction('activity', 'readwrite');
  const old = await tx.store.index('by-at').getAllKeys(tooOld(now));
  await Promise.all([...old.map((key) => tx.store.delete(key)), tx.done]);
  const read = await readStore(db, 'activity', parseActivity);
  read.records.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return read;
}

/** Empties the record, damaged entries too. */
export const clearActivity = (db: Database): Promise<void> => db.clear('activity');

/** Puts entries back that `clearActivity` took; those that are there stay as they are. */
export async function restoreActivity(db: Database, entries: readonly Activity[]): Promise<void> {
  const tx = db.transaction('activity', 'readwrite');
  await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done]);
}
