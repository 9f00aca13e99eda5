import type { PageResult } from '../model/activity.ts';
import type { Sweep, SweepItem, SweepPage, SweepPause, SweepResult, SweepTab } from '../model/sweep.ts';

/*
 * A sweep as a machine without memory of its own: the record, what happened and the time give the next record. The
 * record says what is to be done (`dueAct`) and when to look again (`wakeAt`), so that whoever reads it, whenever,
 * goes on where the last one was interrupted.
 *
 *   running ── page to be led to ── loading ── loaded ──► result ── rest ──► next page … ──► done
 *      │  ▲                                                                                 │
 *      ▼  └── resume ── paused                     stopped ◄── stop              again ◄────┘
 */

/** How long is rested between two pages (least and most), and how long a page may take to load. */
export const PACES = {
  normal: { rest: [3000, 6000], loadMs: 30_000 },
  quick: { rest: [500, 1000], loadMs: 15_000 },
} as const;
/** A loaded account page is watched by its content script for eight seconds; timers of hidden tabs are slow. */
export const REPORT_MS = 15_000;
/** A tab that is led through sign-on pages comes to rest within this time. */
export const SETTLE_MS = 5000;
/** Later than this after its time was up, the machine was asleep and not the page at fault. */
const SLEPT_MS = 90_000;

export type SweepEvent =
  | { kind: 'tick' }
  | { kind: 'pause'; why: SweepPause }
  | { kind: 'resume'; pace: Sweep['pace'] }
  | { kind: 'stop' }
  | { kind: 'again'; siteIds: readonly string[]; pace: Sweep['pace'] }
  /** The tab of the sweep is open. */
  | { kind: 'opened'; tabId: number }
  | { kind: 'closed'; tabId: number }
  /**
   * Browser or extension were started anew: the number of the tab may be another tab's now. `tabId`: the tab of the
   * sweep outlived it, as it does an update of the extension.
   */
  | { kind: 'restarted'; tabId?: number }
  /** The tab was told to go to the page. */
  | { kind: 'led' }
  /** The browser does not let the program read the page. */
  | { kind: 'barred' }
  | { kind: 'seen'; tab: SweepTab }
  /** The browser shows its own page in place of the one that was asked for. */
  | { kind: 'broken'; url: string }
  /** The content script of some page said what it came to. */
  | { kind: 'reported'; tabId: number | undefined; frameId: number; siteId: string; result: PageResult };

/** What is to be done, by whoever reads the record. */
export type SweepAct =
  | { kind: 'open' }
  | { kind: 'close'; tabId: number }
  | { kind: 'lead'; tabId: number; url: string; siteId: string };

/** What a step needs from outside. */
export interface SweepMoment {
  /** Epoch milliseconds. */
  now: number;
  /** 0 to 1, any: how long the rest is. */
  chance: number;
  /** Pages of a service, the best first; empty: it has none, or is gone. */
  pagesOf: (siteId: string) => readonly string[];
}

const RANKS: Record<SweepResult, number> = {
  shown: 6,
  absent: 5,
  ask: 4,
  'asks-password': 3,
  'signed-out': 3,
  unread: 2,
  elsewhere: 1,
  'not-loaded': 1,
  'no-access': 0,
  gone: 0,
};

const better = <R extends SweepResult>(a: R | undefined, b: R): R =>
  a !== undefined && RANKS[a] >= RANKS[b] ? a : b;

/** A new sweep of these services. */
export const startSweep = (
  id: string,
  siteIds: readonly string[],
  pace: Sweep['pace'],
  now: number,
): Sweep => ({
  version: 1,
  id,
  startedAt: now,
  status: 'running',
  pace,
  items: [...new Set(siteIds)].map((siteId) => ({ siteId })),
  asked: new Set(siteIds).size,
  took: { pages: 0, ms: 0 },
});

/** The record after an event. The same record, where the event changes nothing. */
export function sweepStep(sweep: Sweep, event: SweepEvent, moment: SweepMoment): Sweep {
  const after = take(sweep, event, moment);
  return after.status === 'running' ? goOn(after, moment) : after;
}

/** What is to be done now. */
export function dueAct({ status, tabId, page, items }: Sweep): SweepAct | undefined {
  if (status !== 'running') return tabId === undefined ? undefined : { kind: 'close', tabId };
  if (tabId === undefined) return { kind: 'open' };
  if (!page || page.led) return undefined;
  return { kind: 'lead', tabId, url: page.url, siteId: items[page.place]?.siteId ?? '' };
}

/** When to look again if nothing happens before. Undefined: nothing is waited for. */
export function wakeAt(sweep: Sweep): number | undefined {
  if (sweep.status !== 'running') return undefined;
  if (!sweep.page) return sweep.restUntil;
  return deadlineOf(sweep, sweep.page);
}

function take(sweep: Sweep, event: SweepEvent, moment: SweepMoment): Sweep {
  const { status, page } = sweep;
  switch (event.kind) {
    case 'tick':
      return sweep;
    case 'pause':
      return status === 'running' ? paused(sweep, event.why) : sweep;
    case 'resume':
      return status === 'paused' ? run({ ...sweep, pace: event.pace }) : sweep;
    case 'stop':
      return status === 'running' || status === 'paused' ? { ...idle(sweep), status: 'stopped' } : sweep;
    case 'again':
      return status === 'stopped' || status === 'done' ? again(sweep, event) : sweep;
    case 'opened':
      return sweep.tabId === undefined ? { ...sweep, tabId: event.tabId } : sweep;
    case 'closed': {
      if (sweep.tabId !== event.tabId) return sweep;
      const { tabId: _gone, here: _site, ...rest } = sweep;
      return status === 'running' ? paused(rest, 'tab-closed') : rest;
    }
    case 'restarted': {
      if (event.tabId !== undefined && event.tabId === sweep.tabId)
        return page ? anew(sweep, page, moment.now) : sweep;
      const { tabId: _other, here: _site, ...rest } = sweep;
      return status === 'running' ? paused(rest, 'restart') : rest;
    }
    case 'led':
      return page ? lead(sweep, page, moment.now) : sweep;
    case 'barred':
      return page ? finish(sweep, page, 'no-access', moment) : sweep;
    case 'seen':
      return page?.led ? look(sweep, page, event.tab, moment.now) : sweep;
    case 'broken':
      return page?.url === event.url && page.loaded?.where === 'page'
        ? finish(sweep, page, 'not-loaded', moment)
        : sweep;
    case 'reported':
      return hear(sweep, event, moment);
  }
}

/** The page in hand is opened again: the script that was to report of it is gone with the old extension. */
function anew(sweep: Sweep, { place, url }: SweepPage, now: number): Sweep {
  return { ...sweep, page: { place, url, led: false, since: now } };
}

/** The record without anything that only a running sweep has. */
function idle(sweep: Sweep): Sweep {
  const { page: _page, restUntil: _rest, why: _why, ...rest } = sweep;
  return rest;
}

const paused = (sweep: Sweep, why: SweepPause): Sweep => ({ ...idle(sweep), status: 'paused', why });
const run = (sweep: Sweep): Sweep => ({ ...idle(sweep), status: 'running' });

function again(sweep: Sweep, { siteIds, pace }: { siteIds: readonly string[]; pace: Sweep['pace'] }): Sweep {
  const wanted = new Set(siteIds);
  const known = new Set(sweep.items.map(({ siteId }) => siteId));
  const items = [
    ...sweep.items.map((item) => (wanted.has(item.siteId) ? { siteId: item.siteId } : item)),
    ...[...wanted].filter((siteId) => !known.has(siteId)).map((siteId) => ({ siteId })),
  ];
  const asked = items.filter((item: SweepItem) => item.result === undefined).length;
  return asked > 0 ? run({ ...sweep, items, asked, pace }) : sweep;
}

const lead = (sweep: Sweep, page: SweepPage, now: number): Sweep => {
  const here = sweep.items[page.place]?.siteId;
  return { ...sweep, ...(here && { here }), page: { ...page, led: true, since: now } };
};

function look(sweep: Sweep, page: SweepPage, tab: SweepTab, now: number): Sweep {
  const { loading, ...place } = tab;
  const { loaded, ...rest } = page;
  if (loading || tab.where === 'own') return loaded ? { ...sweep, page: rest } : sweep;
  const stays = loaded?.where === tab.where && loaded.host === tab.host && loaded.at <= now;
  if (stays && loaded.active === tab.active && loaded.signIn === tab.signIn) return sweep;
  return { ...sweep, page: { ...rest, loaded: { ...place, at: stays ? loaded.at : now } } };
}

function hear(sweep: Sweep, event: Extract<SweepEvent, { kind: 'reported' }>, moment: SweepMoment): Sweep {
  const { page, tabId, items } = sweep;
  const { siteId, frameId, result } = event;
  if (page && event.tabId === tabId && items[page.place]?.siteId === siteId) {
    const best = better(page.best, result);
    // What a frame within the page does not know, the page itself may.
    if (frameId === 0 || result === 'shown') return finish(sweep, page, best, moment);
    return { ...sweep, page: { ...page, best } };
  }
  // Better news of a service that had its turn: late from the page itself, or from the user's own visit.
  const place = items.findIndex((item) => item.siteId === siteId);
  const known = items[place]?.result;
  if (known === undefined || RANKS[result] < RANKS.ask || RANKS[known] >= RANKS[result]) return sweep;
  return { ...sweep, items: items.with(place, { siteId, result, at: moment.now }) };
}

/** Brings a running sweep to where the time has taken it: pages whose time is up are left, the next one is taken. */
function goOn(sweep: Sweep, moment: SweepMoment): Sweep {
  const judged = sweep.page?.led ? judge(sweep, sweep.page, moment) : sweep;
  return judged.page || isResting(judged, moment.now) ? judged : takeNext(judged, moment);
}

/** A rest that lies too far ahead was set by a clock that has been put back since. */
function isResting({ restUntil, pace }: Sweep, now: number): boolean {
  if (restUntil === undefined) return false;
  return now < restUntil && restUntil - now <= PACES[pace].rest[1];
}

function deadlineOf({ pace }: Sweep, { since, loaded }: SweepPage): number {
  const { loadMs } = PACES[pace];
  if (!loaded) return since + loadMs;
  return Math.min(
    loaded.at + (loaded.where === 'page' ? REPORT_MS : SETTLE_MS),
    // A page that is loaded anew all the time ends too.
    since + loadMs + REPORT_MS,
  );
}

function judge(sweep: Sweep, page: SweepPage, moment: SweepMoment): Sweep {
  const { now } = moment;
  if (now < page.since) {
    // The clock was put back: the wait begins anew.
    const { loaded: _before, ...rest } = page;
    return { ...sweep, page: { ...rest, since: now } };
  }
  const late = now - deadlineOf(sweep, page);
  if (late < 0) return sweep;
  if (late > SLEPT_MS && !page.again) {
    const { loaded: _before, best: _said, ...rest } = page;
    return { ...sweep, page: { ...rest, led: false, since: now, again: true } };
  }
  return finish(sweep, page, resultOf(page), moment);
}

/** What it comes to when a page has said nothing in its time. */
function resultOf({ loaded, best }: SweepPage): SweepResult {
  if (best) return best;
  if (!loaded) return 'not-loaded';
  if (loaded.where === 'page') return 'unread';
  if (loaded.where === 'site') return loaded.signIn ? 'signed-out' : 'unread';
  // In front of the user it is the user who went elsewhere.
  return loaded.active ? 'unread' : 'elsewhere';
}

function finish(sweep: Sweep, page: SweepPage, result: SweepResult, moment: SweepMoment): Sweep {
  const { now, chance, pagesOf } = moment;
  const before = sweep.items[page.place];
  if (!before) return idle(sweep);
  const { siteId } = before;
  const tried = (before.tried ?? 0) + 1;
  const best = better(before.soFar, result);
  const more = (result === 'absent' || result === 'unread') && tried < pagesOf(siteId).length;
  const led = result === 'elsewhere' ? page.loaded : undefined;
  const item: SweepItem = more
    ? { siteId, tried, soFar: best }
    : {
        siteId,
        result: best,
        at: now,
        ...(best === 'elsewhere' && led?.host && { host: led.host }),
        ...(best === 'elsewhere' && led?.signIn && { signIn: true }),
      };
  const [least, most] = PACES[sweep.pace].rest;
  return {
    ...idle(sweep),
    items: sweep.items.with(page.place, item),
    restUntil: now + Math.round(least + chance * (most - least)),
    took: {
      pages: sweep.took.pages + 1,
      // What the machine slept through says nothing about the next page.
      ms: sweep.took.ms + Math.min(Math.max(now - page.since, 0), PACES[sweep.pace].loadMs + REPORT_MS),
    },
  };
}

function takeNext(sweep: Sweep, { now, pagesOf }: SweepMoment): Sweep {
  let { items } = sweep;
  for (;;) {
    const place = items.findIndex((item) => item.result === undefined);
    const item = items[place];
    if (!item) return { ...idle({ ...sweep, items }), status: 'done' };
    const url = pagesOf(item.siteId)[item.tried ?? 0];
    if (url !== undefined) {
      return { ...idle({ ...sweep, items }), page: { place, url, led: false, since: now } };
    }
    items = items.with(place, { siteId: item.siteId, result: item.soFar ?? 'gone', at: now });
  }
}
