import type { DBSchema } from 'idb';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Snapshot } from './snapshot.ts';

/** The database as the newest upgrade step leaves it. Records are checked when read: see records.ts. */
export interface RebindSchema extends DBSchema {
  /** What was seen, told and said; appended, never edited. */
  facts: {
    key: string;
    value: Fact;
    indexes: { 'by-site': string; 'by-at': number };
  };
  /** The user's phone numbers. */
  ownNumbers: {
    key: string;
    value: OwnNumber;
  };
  /** At most one: what takes back the last import or erase. */
  snapshots: {
    key: number;
    value: Snapshot;
  };
}

export const DATABASE_NAME = 'rebind';
