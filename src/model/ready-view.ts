import type { BindingState, EvidenceGrade } from './binding.ts';
import type { DangerReason } from './danger-reason.ts';
import type { Bilingual, Category, OldNumberCode } from './site.ts';

/** One row of the list, complete enough to be painted without asking anyone. */
export interface Row {
  siteId: string;
  numberId: string;
  name: Bilingual;
  category: Category | 'unknown';
  /** Hosts of the site, so that the popup knows the site of its tab without the catalogue. */
  hosts: string[];
  state: BindingState;
  grade: EvidenceGrade;
  /** Epoch milliseconds of the deciding fact. */
  at: number;
  /** The number as the page showed it. */
  mask?: string;
  /** Page to open to change it. Absent: not on the web. */
  changeUrl?: string;
  appPath?: Bilingual;
  counter?: Bilingual;
  oldNumberCode: OldNumberCode;
  whenLost?: Bilingual;
  smsLogin: 'yes' | 'no' | 'unknown';
  hotline?: string;
  /** Heading the row stands under; the reason for its place in the order. */
  group: 'opens-others' | 'money' | 'sms-login' | 'rest';
  /** 0 (least) to 100; computed. */
  danger: number;
  /** What makes it dangerous, the heaviest first; empty where nothing is known to. */
  reasons: DangerReason[];
  /** Site facts below the row rest at least partly on general knowledge. */
  unverified: boolean;
  /** Newest date of the site's evidence. */
  asOf?: string;
  askAbout?: string;
  fits?: string[];
  laterUntil?: number;
  /** Id of the newest verdict that the row rests on and that undo takes back. */
  verdictId?: string;
  /** A site of the user's own that the browser does not let us read any more. */
  notRead?: true;
}

/** One retiring or retired number with what is left to do. */
export interface RetiringSummary {
  numberId: string;
  /** As people read it: `138 0013 8000`. */
  display: string;
  label?: string;
  /** Whose number it is. Absent: the user's own. */
  owner?: string;
  status: 'retiring' | 'retired';
  cancelOn?: string;
  replacementDisplay?: string;
  /** Days the carrier keeps a cancelled number back, and whether that is a known rule for its country. */
  freezeDays: number;
  freezeKnown: boolean;
  /** True when the user set the length of the freeze. */
  freezeEdited?: boolean;
  /** True for a number of the built-in sample. */
  sample?: true;
  counts: { total: number; done: number; open: number; unsure: number; check: number };
}

/** A record of the database that could not be read. It is left where it is. */
export interface Problem {
  store: string;
  key: string;
}

/**
 * What the popup paints from. Kept ready in extension storage by the background after each write, so that
 * opening the popup reads this and nothing else. Small at any size of the database.
 */
export interface ReadyView {
  /** Shape of this view; a screen that meets another version asks the background to make it anew. */
  version: 1;
  /** Epoch milliseconds. */
  madeAt: number;
  /** How many own numbers there are, of any status. */
  ownNumbers: number;
  /** Own numbers for the questions rows ask, as people read them. */
  numberNames: Record<string, string>;
  retiring: RetiringSummary[];
  /** First rows over all retiring numbers, in order; at most `READY_ROWS`. */
  rows: Row[];
  /** How many rows there are in all. */
  rowCount: number;
  /** Newest rebound rows, at most 5. */
  recentlyDone: Row[];
  problems: Problem[];
  /** True while the built-in sample is loaded. */
  sample: boolean;
}

export const READY_ROWS = 40;

/** Keys in extension storage (`storage.local`). */
export const READY_VIEW_KEY = 'readyView';
/** Holds `string[]`: ids of the sites still open on a retiring number, for the badge. */
export const OPEN_SITES_KEY = 'openSites';
/** Holds what is looked up at every page: sites of the user's own, and pages that something was taught of. */
export const TAUGHT_PAGES_KEY = 'taughtPages';
export const SETTINGS_KEY = 'settings';
/** Holds which reminders were shown: see `ReminderRecord`. */
export const REMINDERS_KEY = 'reminders';
/** Holds `Record<string, string>`: site id to the local day on which its last card was shown; today's alone. */
export const CARDS_SHOWN_KEY = 'cardsShown';
