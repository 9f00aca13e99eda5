import type { PageResult } from '../model/activity.ts';
import type { Database } from './open-database.ts';
import { parseActivity } from './records.ts';

/** Older records are not asked: the page was read on the way to where the user is now, or not at all. */
const MOST_LOOKED = 300;

/** What the newest reading of a page came to; undefined when it was not read lately. */
export async function findLastRead(
  db: Database,
  siteId: string,
  page: string,
): Promise<PageResult | undefined> {
  const tx = db.transaction('activity');
  let cursor = await tx.store.index('by-at').openCursor(null, 'prev');
  for (let looked = 0; cursor && looked < MOST_LOOKED; looked++) {
    const record = parseActivity(cursor.value);
    if (record?.kind === 'page-read' && record.siteId === siteId && record.page === page)
      return record.result;
    cursor = await cursor.continue();
  }
  return undefined;
}
