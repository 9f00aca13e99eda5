import type { Activity, OpenedBy } from '../model/activity.ts';

/** Our screens that lead to pages. */
export type LeadingScreen = Extract<OpenedBy, 'popup' | 'panel' | 'dashboard' | 'first-page'>;

/** What our own screens may ask about the record of what the program itself did. */
export interface ActivityMessages {
  /** The whole record, newest first. `damaged`: entries that cannot be read. */
  'activity.list': { request: null; reply: { entries: Activity[]; damaged: number } };
  /** A screen led the user to an address, in a new tab or in the one they are in. Not noted in private windows. */
  'activity.opened': { request: { url: string; by: LeadingScreen }; reply: { ok: boolean } };
  /** Empties the record, damaged entries too. */
  'activity.erase': { request: null; reply: { ok: boolean } };
  /** Puts back what `activity.list` gave before `activity.erase`; all of it or, when an entry does not fit, nothing. */
  'activity.restore': { request: { entries: Activity[] }; reply: { ok: boolean } };
}
