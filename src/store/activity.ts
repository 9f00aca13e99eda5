import { ACTIVITY_DAYS, type Activity } from '../model/activity.ts';
import type { Database } from './open-database.ts';

const DAY_MS = 86_400_000;

/** Notes what the program did, and drops what is older than it is kept. */
export async function appendActivity(db: Database, activity: Activity): Promise<void> {
  const tx = db.transaction('activity', 'readwrite');
  const old = await tx.store
    .index('by-at')
    .getAllKeys(IDBKeyRange.upperBound(activity.at - ACTIVITY_DAYS * DAY_MS));
  await Promise.all([...old.map((key) => tx.store.delete(key)), tx.store.put(activity), tx.done]);
}
