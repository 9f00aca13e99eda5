import type { Database } from '../store/open-database.ts';

/** What every part of the background works with. */
export interface Context {
  /** The open database; opened anew after it was lost. */
  database(): Promise<Database>;
  /** Epoch milliseconds. */
  now(): number;
}
