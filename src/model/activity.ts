/** What reading a page came to. `unread`: nothing on it could be read; `asks-password`: it wants a password first. */
export type PageResult = 'shown' | 'absent' | 'ask' | 'signed-out' | 'asks-password' | 'unread';

interface ActivityBase {
  /** Random, made once. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
  siteId: string;
}

/** A page was read. */
export interface PageRead extends ActivityBase {
  kind: 'page-read';
  /** Host and path as the catalogue has it; never a query. */
  page: string;
  result: PageResult;
}

/** A tab was opened, or led to another page, for the user. */
export interface TabOpened extends ActivityBase {
  kind: 'tab-opened';
  /** Host and path; never a query. */
  page: string;
  /** What asked for it. */
  by: 'sweep' | 'panel' | 'popup' | 'card' | 'reminder';
}

/** A card was drawn into a page. */
export interface CardShown extends ActivityBase {
  kind: 'card-shown';
  /** Host alone: the card is shown wherever the user is on the site. */
  page: string;
}

/** What the program itself did: its own record for the user, kept for `ACTIVITY_DAYS`, erasable, never exported. */
export type Activity = PageRead | TabOpened | CardShown;

/** How long an activity is kept. */
export const ACTIVITY_DAYS = 90;
