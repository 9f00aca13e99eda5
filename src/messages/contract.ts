import type { PageResult } from '../model/activity.ts';
import type { Verdict } from '../model/fact.ts';
import type { NumberRole, NumberState } from '../model/outcome.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Problem, Row } from '../model/ready-view.ts';
import type { Settings } from '../model/settings.ts';
import type { StorageTrouble } from '../model/storage-trouble.ts';
import type { ActivityMessages } from './activity-contract.ts';
import type { CardChoices, CardMessages } from './card-contract.ts';
import type { JourneyMessages } from './journey-contract.ts';
import type { SecondHandMessages } from './second-hand-contract.ts';
import type { SweepMessages } from './sweep-contract.ts';
import type { TeachingMessages, TeachingPageMessages } from './teaching-contract.ts';

/** A number on its way from a page: already masked. */
export interface ReportedNumber {
  mask: string;
  role?: NumberRole;
  state?: NumberState;
}

/**
 * What pages may say. The site, the page and the time are not in it: the background takes them from the
 * sender and its own clock.
 */
export interface PageMessages extends CardChoices, TeachingPageMessages {
  'page.report': {
    /** Numbers with `shown` and `ask` alone. Only what is shown, absent or to be asked becomes a fact. */
    request: { outcome: PageResult; numbers: ReportedNumber[] };
    /** Whether a fact was stored. */
    reply: { stored: boolean };
  };
  /** There is something to read: answered once the reader is in the page, which is not there before. */
  'page.read': { request: null; reply: { ok: boolean } };
}

/** Why an own number was refused. */
export type NumberProblem = 'empty' | 'not-a-number' | 'impossible' | 'duplicate' | 'needs-country';
export type RetireProblem =
  | 'date-in-past'
  | 'bad-date'
  | 'same-number'
  | 'unknown-number'
  | 'replacement-retiring';

/** What our own screens may ask. */
export interface ScreenMessages
  extends JourneyMessages,
    SweepMessages,
    ActivityMessages,
    CardMessages,
    SecondHandMessages,
    TeachingMessages {
  'number.list': { request: null; reply: { numbers: OwnNumber[]; display: Record<string, string> } };
  /** `text` as typed; `country` is ISO 3166 alpha-2, used when the text has no country code. */
  'number.add': {
    request: { text: string; country: string; label?: string; owner?: string };
    /** `display`: as people read it. */
    reply: { ok: true; number: OwnNumber; display: string } | { ok: false; problem: NumberProblem };
  };
  /** An empty text takes label or owner away; without `owner` it stays as it is. */
  'number.update': { request: { id: string; label: string; owner?: string }; reply: { ok: boolean } };
  'number.remove': { request: { id: string }; reply: { ok: boolean; removed?: OwnNumber } };
  /** Puts back a number that `number.remove` returned. */
  'number.restore': { request: { number: OwnNumber }; reply: { ok: boolean } };
  /** Takes an edit back: `number` is how it was before. Not ok: it is not in the list any more. */
  'number.putBack': { request: { number: OwnNumber }; reply: { ok: boolean } };
  /** A number that is cancelled already stays so, with its day and the reasons given: only its replacement is set. */
  'number.retire': {
    request: { id: string; replacementId?: string; cancelOn?: string };
    reply: { ok: true } | { ok: false; problem: RetireProblem };
  };
  /** The number stays in use; a retired one is retiring again, as with `number.reopen`. */
  'number.keep': { request: { id: string }; reply: { ok: boolean } };
  /** Rows from `from` on, in the order of the list. */
  'rows.list': {
    request: { from: number; count: number; query?: string; numberId?: string };
    reply: { rows: Row[]; total: number };
  };
  /** Rows of the site that `url` belongs to, for the popup's first place. */
  'rows.forUrl': { request: { url: string }; reply: { siteId: string | null; rows: Row[] } };
  'verdict.add': {
    request: Pick<Verdict, 'siteId' | 'verdict' | 'numberId' | 'about' | 'until'>;
    reply: { ok: true; id: string } | { ok: false };
  };
  /** Services the user says they use on a number: one `uses` verdict each; those already listed are left out. */
  'sites.pick': { request: { numberId: string; siteIds: string[] }; reply: { added: string[] } };
  'sample.load': { request: null; reply: { ok: boolean } };
  'sample.clear': { request: null; reply: { ok: boolean } };
  'view.refresh': { request: null; reply: { ok: boolean } };
  'problems.list': { request: null; reply: { problems: Problem[] } };
  /** Whether what is stored can be opened; nothing is read. */
  'storage.check': { request: null; reply: { ok: boolean } };
  'settings.set': { request: Partial<Settings>; reply: { ok: boolean } };
}

/** The answer to any question of a screen that storage cannot serve. */
export interface TroubleReply {
  trouble: StorageTrouble;
  /** What the browser said. */
  detail: string;
}

export type PageMessageName = keyof PageMessages;
export type ScreenMessageName = keyof ScreenMessages;

/** The envelope on the wire. `from` keeps the two directions apart before anything else is looked at. */
export type Envelope =
  | { from: 'page'; name: PageMessageName; body: unknown }
  | { from: 'screen'; name: ScreenMessageName; body: unknown };
