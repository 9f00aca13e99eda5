import { type Database, DatabaseBlocked, openDatabase } from '../store/open-database.ts';

/**
 * The one connection of this extension, opened at the first call. A cache of the connection, not of anything in it:
 * after a failure, or when the browser takes the connection away, the next call opens anew. While an older connection
 * is in the way every call is told so, until the one that waits behind it is there.
 */
export function createDatabaseHandle(open = openDatabase): () => Promise<Database> {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return () => {
    if (!opening) {
      opening = open({ onLost: forget });
      opening.catch((error: unknown) => {
        if (!(error instanceof DatabaseBlocked)) return forget();
        error.later.then((db) => {
          opening = Promise.resolve(db);
        }, forget);
      });
    }
    return opening;
  };
}
