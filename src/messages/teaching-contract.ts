import type { OwnSite } from '../model/own-site.ts';
import type { Settings } from '../model/settings.ts';
import type { Bilingual } from '../model/site.ts';
import type { TaughtPlace, TaughtRule } from '../model/taught-rule.ts';

/** What the picker says in the page, in one language. `{…}` are filled in there. */
export interface PickerTexts {
  /** Name of the program. */
  name: string;
  /** What to do, for those who point and for those who type. */
  point: string;
  keys: string;
  /** `{n}`, `{total}`, `{text}`: where the keys have led. */
  at: string;
  noNumber: string;
  /** No number on the whole page. */
  none: string;
  ask: string;
  yes: string;
  no: string;
  kept: string;
  /** Recorded, but nothing on the page tells it from others. */
  onlyNow: string;
  failed: string;
  /** Kept until the browser's permission for this site is given. */
  allowFirst: string;
  leave: string;
}

/** What the page side of teaching may ask. Site and page are taken from the sender, as with `page.report`. */
export interface TeachingPageMessages {
  /** Asked by the picker once it is in the page; not ok: the user has not asked for it here. */
  'teach.begin': {
    request: null;
    reply:
      | {
          ok: true;
          texts: PickerTexts;
          lang: string;
          theme: Settings['theme'];
          /** `selection`: what the user has selected is the choice. */
          start: 'point' | 'selection';
        }
      | { ok: false };
  };
  /** The user said yes. `place` null: there is no way to find it again. `mask`: already masked. */
  'teach.done': {
    request: { place: TaughtPlace | null; mask: string };
    /**
     * Whether the number was recorded, and whether it will be read again. `waits`: the site may not be read yet; once
     * the permission is given, both happen.
     */
    reply: { stored: boolean; kept: boolean; waits?: true };
  };
  /** The user left. */
  'teach.leave': { request: null; reply: { ok: boolean } };
  /** What was taught of this very page. */
  'rules.here': { request: null; reply: { places: TaughtPlace[] } };
  /** None of it is on the page. */
  'rules.missed': { request: { asksPassword: boolean }; reply: { ok: boolean } };
}

/**
 * What can be taught on the page of a tab.
 * - `point`: on a page of a known site; `unread`: reading it came to nothing · `add`: a site that is not known
 * - `allow`: a site of the user's own that may not be read any more
 */
export type TeachingOffer =
  | { kind: 'none' }
  | { kind: 'point'; siteId: string; name: Bilingual; unread: boolean }
  | { kind: 'add' | 'allow'; host: string; pattern: string };

/** What our own screens may ask about teaching, taught rules and sites of the user's own. */
export interface TeachingMessages {
  'teach.offer': { request: { tabId: number }; reply: TeachingOffer };
  /** Opens the picker in a tab; not ok: the page cannot be reached. */
  'teach.start': { request: { tabId: number }; reply: { ok: boolean } };
  /** The user is about to be asked for a permission: as soon as it is given, the picker opens in the tab. */
  'teach.expect': { request: { tabId: number }; reply: { ok: boolean } };
  'rule.list': { request: { siteId?: string }; reply: { rules: TaughtRule[] } };
  'rule.remove': { request: { id: string }; reply: { ok: boolean; removed?: TaughtRule } };
  'rule.restore': { request: { rule: TaughtRule }; reply: { ok: boolean } };
  /** `allowed`: whether the browser lets us read it. */
  'ownSite.list': { request: null; reply: { sites: (OwnSite & { allowed: boolean })[] } };
  /** With its rules and the permission; what was seen on it stays and is not shown. */
  'ownSite.remove': {
    request: { id: string };
    reply: { ok: boolean; removed?: { site: OwnSite; rules: TaughtRule[] } };
  };
  'ownSite.restore': { request: { site: OwnSite; rules: TaughtRule[] }; reply: { ok: boolean } };
}
