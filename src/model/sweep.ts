import type { PageResult } from './activity.ts';
import type { Settings } from './settings.ts';

/**
 * What a sweep found at a service, beside what reading a page comes to:
 * - `not-loaded`: the page did not load in time, or not at all
 * - `elsewhere`: it led to another site, where nothing is recorded
 * - `no-access`: the browser does not let the program read there
 * - `gone`: the service, or its page, is no longer in the catalogue
 */
export type SweepResult = PageResult | 'not-loaded' | 'elsewhere' | 'no-access' | 'gone';

/** One service of a sweep. */
export interface SweepItem {
  siteId: string;
  /** Absent: its turn is still to come. */
  result?: SweepResult;
  /** Epoch milliseconds at which that was known. */
  at?: number;
  /** Host it led to, where the browser tells it; with `elsewhere`. */
  host?: string;
  /** True where the page it led to is called like a sign-in page. */
  signIn?: true;
  /** How many of its pages were tried without a number. Absent: none. */
  tried?: number;
  /** The best that the pages tried so far came to. */
  soFar?: SweepResult;
}

/** Where a tab is, seen from the service that is to be read in it. `own`: a page of our own; `away`: another site. */
export type SweepWhere = 'page' | 'site' | 'away' | 'own';

/** What the tab of the sweep looks like at a moment. */
export interface SweepTab {
  loading: boolean;
  where: SweepWhere;
  /** Absent: the browser does not tell. */
  host?: string;
  /** Whether the address is called like a sign-in page. */
  signIn: boolean;
  /** Whether it is the tab in front of its window. */
  active: boolean;
}

/** The page that is being read. */
export interface SweepPage {
  /** Its place among the items. */
  place: number;
  url: string;
  /** Whether the tab was led there. */
  led: boolean;
  /** Epoch milliseconds since which it is waited for. */
  since: number;
  /** Epoch milliseconds since which the tab is loaded and stays where it is, and where. Absent: it is loading. */
  loaded?: Omit<SweepTab, 'loading'> & { at: number };
  /** The best that frames in the page have said so far. */
  best?: PageResult;
  /** True once it was begun anew because the machine slept through it. */
  again?: true;
}

export type SweepStatus = 'running' | 'paused' | 'stopped' | 'done';

/** Why a sweep is paused. `restart`: the browser or the extension was started anew. */
export type SweepPause = 'user' | 'tab-closed' | 'restart' | 'no-window' | 'offline';

/** The one sweep there is, running or over: everything that is known of it, so that any life of the background can go on. */
export interface Sweep {
  /** Shape of the record; one of another shape counts as none. */
  version: 1;
  /** Random, made once. */
  id: string;
  /** Epoch milliseconds. */
  startedAt: number;
  status: SweepStatus;
  /** With `paused`. */
  why?: SweepPause;
  pace: Settings['pace'];
  items: SweepItem[];
  /** How many services this round asked for; those of an earlier round keep their results. */
  asked: number;
  /** The tab it works in. Absent: none is open. */
  tabId?: number;
  /** Service the tab was led to last: what is read there of another is not recorded. */
  here?: string;
  /** Absent: between two pages. */
  page?: SweepPage;
  /** Epoch milliseconds before which no page is opened. */
  restUntil?: number;
  /** How many pages were finished in this sweep and how long they took, to say how long the rest will. */
  took: { pages: number; ms: number };
}

/** Key in extension storage (`storage.local`), which content scripts cannot read where the browser can keep them out. */
export const SWEEP_KEY = 'sweep';
