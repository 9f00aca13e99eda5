/** What reading a page came to. `unread`: nothing on it could be read; `asks-password`: it wants a password first. */
export type PageResult = 'shown' | 'absent' | 'ask' | 'signed-out' | 'asks-password' | 'unread';

interface ActivityBase {
  /** Random, made once. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
}

/** A page was read. */
export interface PageRead extends ActivityBase {
  kind: 'page-read';
  siteId: string;
  /** Host and path as the catalogue has it; never a query. */
  page: string;
  result: PageResult;
}

/**
 * What asked for a tab: a link or button on one of our screens, a card in a page, a reminder, a sweep, or the
 * installation (which opens the first page).
 */
export type OpenedBy =
  | 'sweep'
  | 'panel'
  | 'popup'
  | 'card'
  | 'reminder'
  | 'dashboard'
  | 'first-page'
  | 'install';

/** Our screens that lead to pages. */
export type LeadingScreen = Extract<OpenedBy, 'popup' | 'panel' | 'dashboard' | 'first-page'>;

/** What a screen leaves in extension storage about an address it just led to. */
export interface OpenedPage {
  url: string;
  by: LeadingScreen;
}

/**
 * Begins the keys of those notes; the id of the activity follows. They go through storage because a popup that closes
 * with the click would take a message with it when the background is asleep.
 */
export const OPENED_KEY = 'opened:';

/** A tab was opened, or led to another page, for the user. */
export interface TabOpened extends ActivityBase {
  kind: 'tab-opened';
  /** Absent: a page of our own, or of no service. */
  siteId?: string;
  /** Host and path, never a query; of a page of our own its file name. */
  page: string;
  by: OpenedBy;
}

/** A card was drawn into a page. */
export interface CardShown extends ActivityBase {
  kind: 'card-shown';
  siteId: string;
  /** Host alone: the card is shown wherever the user is on the site. */
  page: string;
}

/** What the program itself did: its own record for the user, kept for `ACTIVITY_DAYS`, erasable, never exported. */
export type Activity = PageRead | TabOpened | CardShown;

/** How long an activity is kept. */
export const ACTIVITY_DAYS = 90;
