import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME, type RebindSchema } from './schema.ts';
import { UPGRADE_STEPS, type UpgradeStep } from './upgrade-steps.ts';

export type Database = IDBPDatabase<RebindSchema>;

/** An upgrade step failed; the database is still what it was at version `from`. */
export class UpgradeFailed extends Error {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number, cause: unknown) {
    super(`upgrade from version ${from} to ${to} failed`, { cause });
    this.name = 'UpgradeFailed';
    this.from = from;
    this.to = to;
  }
}

/** An older connection that does not let go keeps the database from being opened. */
export class DatabaseBlocked extends Error {
  /** The connection that comes as soon as the older one is gone. Another one would only wait behind it. */
  readonly later: Promise<Database>;

  constructor(later: Promise<Database>) {
    super('the database is held open at an older version');
    this.name = 'DatabaseBlocked';
    this.later = later;
  }
}

export interface OpenOptions {
  name?: string;
  steps?: readonly UpgradeStep[];
  /** Called when the connection is of no more use and the next one must be opened anew. */
  onLost?: () => void;
}

/**
 * Opens the database at the newest version, walking it there step by step. Rejects with UpgradeFailed, and leaves
 * the old version as it was, when a step fails; with DatabaseBlocked when an older connection stays open.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { name = DATABASE_NAME, steps = UPGRADE_STEPS, onLost } = options;
  let failure: UpgradeFailed | undefined;
  let giveUp: (error: DatabaseBlocked) => void = () => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const opening: Promise<Database> = openDB<RebindSchema>(name, steps.length, {
    upgrade(db, oldVersion, newVersion, tx) {
      const walk = async () => {
        // Steps know the shape of their own version, not the newest one.
        for (const step of steps.slice(oldVersion))
          await step(db as unknown as IDBPDatabase, tx as unknown as Parameters<UpgradeStep>[1]);
      };
      // The browser does not wait for this promise: without an abort, a step that fails after an await would
      // still leave the database marked as upgraded.
      walk().catch((cause: unknown) => {
        failure = new UpgradeFailed(oldVersion, newVersion ?? steps.length, cause);
        tx.done.catch(() => {});
        try {
          tx.abort();
        } catch {
          // Already aborted by the failed request itself.
        }
      });
    },
    blocked: () => giveUp(new DatabaseBlocked(opening)),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost?.();
    },
    terminated: () => onLost?.(),
  }).catch((error: unknown) => {
    throw failure ?? error;
  });
  return Promise.race([opening, blocked]);
}
