import type { Fact } from '../model/fact.ts';
import type { Database } from './open-database.ts';
import { type Read, readStore, sortRecords } from './read-records.ts';
import { parseFact } from './records.ts';

/** Appends facts, all or none. A fact whose id is already stored is the same fact and left as it is. */
export async function appendFacts(db: Database, facts: readonly Fact[]): Promise<void> {
  const tx = db.transaction('facts', 'readwrite');
  const done = tx.done.catch((error: unknown) => error);
  try {
    for (const fact of facts) if ((await tx.store.getKey(fact.id)) === undefined) await tx.store.add(fact);
  } catch (error) {
    // What was added before the one that failed would otherwise be committed.
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

/** Every fact. */
export const listFacts = (db: Database): Promise<Read<Fact>> => readStore(db, 'facts', parseFact);

/** Facts about the given sites. */
export async function listFactsOf(db: Database, siteIds: readonly string[]): Promise<Read<Fact>> {
  const tx = db.transaction('facts');
  const index = tx.store.index('by-site');
  const raw = await Promise.all(siteIds.map((siteId) => index.getAll(siteId)));
  return sortRecords('facts', raw.flat(), parseFact);
}

/** The fact with this id; undefined when there is none or it is damaged. */
export const findFact = async (db: Database, id: string): Promise<Fact | undefined> =>
  parseFact(await db.get('facts', id));

/** Takes out the built-in sample: the only facts that are ever removed. */
export async function removeSampleFacts(db: Database): Promise<void> {
  const tx = db.transaction('facts', 'readwrite');
  for await (const cursor of tx.store) {
    if ((cursor.value as { source?: unknown } | null)?.source === 'sample') await cursor.delete();
  }
  await tx.done;
}
