import type { DBSchema } from 'idb';
import type { Activity } from '../model/activity.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { OwnSite } from '../model/own-site.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
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
  /** What the program did; dropped when it is old. */
  activity: {
    key: string;
    value: Activity;
    indexes: { 'by-at': number };
  };
  /** Where the user pointed at numbers. */
  rules: {
    key: string;
    value: TaughtRule;
    indexes: { 'by-site': string };
  };
  /** Sites the user added. */
  ownSites: {
    key: string;
    value: OwnSite;
  };
}

export const DATABASE_NAME = 'rebind';
