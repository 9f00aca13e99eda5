import type { OwnNumber } from '../model/own-number.ts';
import type { Database } from './open-database.ts';
import { type Read, readStore } from './read-records.ts';
import { parseOwnNumber } from './records.ts';

/** Every own number, oldest first. */
export async function listOwnNumbers(db: Database): Promise<Read<OwnNumber>> {
  const read = await readStore(db, 'ownNumbers', parseOwnNumber);
  read.records.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  return read;
}

/** Stores a number, new or changed. */
export const putOwnNumber = async (db: Database, number: OwnNumber): Promise<void> => {
  await db.put('ownNumbers', number);
};

/** Takes a number out. Facts that speak of it stay. */
export const removeOwnNumber = (db: Database, id: string): Promise<void> => db.delete('ownNumbers', id);

/** Takes out the numbers of the built-in sample. */
export async function removeSampleNumbers(db: Database): Promise<void> {
  const tx = db.transaction('ownNumbers', 'readwrite');
  for await (const cursor of tx.store) {
    if ((cursor.value as { sample?: unknown } | null)?.sample === true) await cursor.delete();
  }
  await tx.done;
}
