import { type Database, openDatabase } from '../store/open-database.ts';

/**
 * The one connection of this extension, opened at the first call. A cache of the connection, not of anything in it:
 * after a failure, or when the browser takes the connection away, the next call opens anew.
 */
export function createDatabaseHandle(open = openDatabase): () => Promise<Database> {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return () => {
    if (!opening) {
      opening = open({ onLost: forget });
      opening.catch(forget);
    }
    return opening;
  };
}
