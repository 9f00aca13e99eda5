import type { Fact, Verdict } from '../model/fact.ts';
import type { NumberChange } from '../model/own-number.ts';
import type { Row } from '../model/ready-view.ts';
import type { Bilingual } from '../model/site.ts';

/** What is said in a verdict; id, time and source are the background's. */
export type SaidVerdict = Pick<Verdict, 'siteId' | 'verdict' | 'numberId' | 'about' | 'until'>;

export interface Evidence {
  fact: Fact;
  /** Whether the fact was taken back and does not count. */
  undone: boolean;
}

/** The user said something of a service. */
export interface SaidEntry {
  kind: 'said';
  verdict: Verdict;
  siteName: Bilingual;
  /** Whether the verdict was taken back and does not count. */
  undone: boolean;
}

/** The user changed the plan for a number. */
export interface ChangedEntry {
  kind: 'number';
  numberId: string;
  change: NumberChange;
  /** Whether it is the newest change of its number: `number.undoChange` takes back this and no other. */
  newest: boolean;
}

export type HistoryEntry = SaidEntry | ChangedEntry;

/** `number`: the plan for a number was changed; else what was said of a service. */
export type HistoryKind = 'number' | Exclude<Verdict['verdict'], 'undo'>;

/** Why a service was left as it was when a number was cancelled. */
export interface GivenReason {
  numberId: string;
  /** In the user's words. */
  reason: string;
  /** Local calendar day `YYYY-MM-DD` of the cancellation it was given for. Absent: not kept. */
  cancelledOn?: string;
  /** Whether the number is still cancelled, so that the reason counts. */
  stands: boolean;
}

/** Why a number cannot be marked as cancelled. `bad-date`: no such day, or too long ago to be meant. */
export type CancelProblem = 'bad-date' | 'date-in-future' | 'unknown-number' | 'not-retiring' | 'blocked';

/**
 * Why a saved file was refused.
 * - `not-json`: not a text of ours at all · `cut-short`: begins as one of ours and ends too early
 * - `not-rebind`: some other program's file · `newer-version`: saved by a newer version of this program
 * - `damaged`: ours and whole, but something in it cannot be read
 */
export type DataProblem = 'not-json' | 'cut-short' | 'not-rebind' | 'newer-version' | 'damaged';

export type DataReply =
  | {
      ok: true;
      /** Epoch milliseconds at which the file was saved. */
      savedAt: number;
      /** What the file holds. */
      numbers: number;
      facts: number;
      /** How much of it was not stored here before. */
      newNumbers: number;
      newFacts: number;
    }
  | { ok: false; problem: DataProblem };

/** What our own screens may ask on the way from a number to be given up to a number that is gone. */
export interface JourneyMessages {
  /** Everything known about one site, and the reasons given for leaving it, newest first, with what was taken back. */
  'site.evidence': { request: { siteId: string }; reply: { facts: Evidence[]; reasons: GivenReason[] } };
  /** Several verdicts at once: all of them or, when one does not fit, none. */
  'verdict.addMany': {
    request: { items: SaidVerdict[] };
    reply: { ok: true; ids: string[] } | { ok: false };
  };
  /** Takes facts back: all of them or, when one is unknown, none. Those taken back already stay so. */
  'verdict.undoMany': { request: { ids: string[] }; reply: { ok: boolean } };
  /**
   * What the user said about sites and changed about numbers, newest first; without the taking back itself and without
   * the checklist. `query`: a name of the service, a reason, or some of the number; `numberId`: an own number it is
   * about. `total`: how many there are of what was asked for. `numberIds`: the numbers that the whole history is about.
   */
  'history.list': {
    request: { from: number; count: number; query?: string; kind?: HistoryKind; numberId?: string };
    reply: { entries: HistoryEntry[]; total: number; numberIds: string[] };
  };
  /**
   * The number was cancelled at the carrier on that day. Rows that may need a code on it keep it from being marked
   * so, unless `overrides` has a reason (site id to text) for each; the reasons are kept.
   */
  'number.cancel': {
    request: { id: string; cancelledOn: string; overrides: Record<string, string> };
    reply: { ok: true } | { ok: false; problem: CancelProblem; blocking: Row[] };
  };
  /** The carrier gave a cancelled number back, or it was marked by mistake: it is retiring again, without a day. */
  'number.reopen': { request: { id: string }; reply: { ok: boolean } };
  /** The number goes back to how it was before its newest change. Not ok: the one made at `at` is not the newest. */
  'number.undoChange': { request: { id: string; at: number }; reply: { ok: boolean } };
  /** Length of the freeze as the user knows it, 1 to 3650 days; null: as the rule of the country says. */
  'number.setFreeze': { request: { id: string; days: number | null }; reply: { ok: boolean } };
  /** Item id to the time (epoch milliseconds) at which it was ticked; items that are not ticked are left out. */
  'checklist.list': { request: { numberId: string }; reply: { done: Record<string, number> } };
  'checklist.set': {
    request: { numberId: string; itemId: string; done: boolean };
    reply: { ok: boolean };
  };
  /** Everything in one JSON text. `leftOut`: damaged records that could not be put into it. */
  'data.export': { request: null; reply: { fileName: string; text: string; leftOut: number } };
  /** What a saved file holds; nothing is changed. */
  'data.preview': { request: { text: string }; reply: DataReply };
  /**
   * Takes a saved file in, all or nothing. `merge` adds what is not there; `replace` puts it in the place of
   * everything that is.
   */
  'data.import': { request: { text: string; mode: 'merge' | 'replace' }; reply: DataReply };
  /** Erases numbers, facts, settings and the record of what was done. They can be brought back for a week: see `data.undoable`. */
  'data.erase': { request: null; reply: { ok: boolean } };
  /** Takes back the last import or erase. What was added since stays. Not ok: there is none that can be. */
  'data.undo': { request: null; reply: { ok: boolean } };
  /** The act that `data.undo` would take back. `at`, `until`: epoch milliseconds. */
  'data.undoable': {
    request: null;
    reply: { undoable: { act: 'import' | 'erase'; at: number; until: number } | null };
  };
  /** Drops what was kept for `data.undo` at once: an erase is final then. */
  'data.forget': { request: null; reply: { ok: boolean } };
}
