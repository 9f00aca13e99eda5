import type { Settings } from '../model/settings.ts';

/** How long an import or erase can be taken back. */
export const SNAPSHOT_DAYS = 7;

/**
 * The state before the last import or erase, as far as that act changed it. At most one is stored; it is dropped
 * when it is used, by the next such act, or with the first write or browser start after `until`.
 */
export interface Snapshot {
  /** Epoch milliseconds until which it is kept; the key, so that an old one is dropped without being read. */
  until: number;
  /** Epoch milliseconds of the act. */
  at: number;
  act: 'import' | 'erase';
  /** Ids of the facts and own numbers that the act added. */
  addedFacts: string[];
  addedNumbers: string[];
  /** Records that the act took away or changed, as they were; damaged ones too. */
  facts: unknown[];
  ownNumbers: unknown[];
  /** The same of what was taught. Absent: the act left it alone. */
  taught?: { addedRules: string[]; addedSites: string[]; rules: unknown[]; ownSites: unknown[] };
  /** The record of what the program did, likewise. Absent: the act left it alone. */
  activity?: unknown[];
  /** The settings before the act. Absent: it left them alone. */
  settings?: Partial<Settings>;
}
