import type { Activity } from '../model/activity.ts';

/** What our own screens may ask about the record of what the program itself did. */
export interface ActivityMessages {
  /** The whole record, newest first. `damaged`: entries that cannot be read. */
  'activity.list': { request: null; reply: { entries: Activity[]; damaged: number } };
  /** Empties the record, damaged entries too. */
  'activity.erase': { request: null; reply: { ok: boolean } };
  /** Puts back what `activity.list` gave before `activity.erase`; all of it or, when an entry does not fit, nothing. */
  'activity.restore': { request: { entries: Activity[] }; reply: { ok: boolean } };
}
