import type { Problem } from '../model/ready-view.ts';
import type { Database } from './open-database.ts';

/** Stores whose records are checked one by one when they are read. */
type CheckedStore = 'facts' | 'ownNumbers' | 'activity' | 'rules' | 'ownSites';

/** What a store gave: the records that could be read, and the places of those that could not. */
export interface Read<Kind> {
  records: Kind[];
  problems: Problem[];
}

/** Sorts raw records into sound ones and problems. A damaged one stays where it is and stops nothing. */
export function sortRecords<Kind>(
  store: string,
  raw: readonly unknown[],
  parse: (record: unknown) => Kind | undefined,
): Read<Kind> {
  const read: Read<Kind> = { records: [], problems: [] };
  for (const one of raw) {
    const record = parse(one);
    if (record !== undefined) read.records.push(record);
    else read.problems.push({ store, key: String((one as { id?: unknown } | null)?.id) });
  }
  return read;
}

/** The raw records of a store, damaged ones too; without those that the browser itself cannot read. */
export async function readRaw(db: Database, store: CheckedStore): Promise<unknown[]> {
  try {
    return await db.getAll(store);
  } catch {
    const keys = await db.getAllKeys(store);
    const raw = await Promise.all(keys.map((key) => db.get(store, key).catch(() => undefined)));
    return raw.filter((one) => one !== undefined);
  }
}

/** Reads a whole store. Where the browser cannot give it in one piece, it is read record by record. */
export async function readStore<Kind>(
  db: Database,
  store: CheckedStore,
  parse: (record: unknown) => Kind | undefined,
): Promise<Read<Kind>> {
  try {
    return sortRecords(store, await db.getAll(store), parse);
  } catch {
    const read: Read<Kind> = { records: [], problems: [] };
    for (const key of await db.getAllKeys(store)) {
      const one = await db.get(store, key).then(parse, () => undefined);
      if (one !== undefined) read.records.push(one);
      else read.problems.push({ store, key });
    }
    return read;
  }
}
