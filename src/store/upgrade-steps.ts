import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { to1 } from './upgrades/to-1.ts';
import { to2 } from './upgrades/to-2.ts';
import { to3 } from './upgrades/to-3.ts';

/**
 * Takes the database from one version to the next. It sees the database as the step before left it, so it is
 * typed loosely, and may await nothing but requests of its own transaction.
 */
export type UpgradeStep = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** One step per version, in order; the file `upgrades/to-<n>.ts` is number n. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [to1, to2, to3];
