import { browser } from '../../browser.ts';
import { sites } from '../../catalogue/sites.ts';
import { sweepPages } from '../../catalogue/sweep-pages.ts';
import type { Sweep } from '../../model/sweep.ts';
import { ownSweepPages } from '../../plan/own-sweep-pages.ts';
import { dueAct, type SweepEvent, sweepStep, wakeAt } from '../../plan/sweep-step.ts';
import type { Context } from '../context.ts';
import { readTaughtPages } from '../teaching/taught-pages.ts';
import { inTurn } from '../write.ts';
import { keepOwnTab } from './keep-own-tab.ts';
import { lookAtTab } from './look-at-tab.ts';
import { performAct } from './perform-act.ts';
import { isOfThisSession, markSession, readSweep, saveSweep } from './sweep-record.ts';

/** The alarm that goes on with a sweep whose background was ended; no browser allows it more often. */
export const SWEEP_ALARM = 'sweep.go-on';
const ALARM_MINUTES = 0.5;
/** A background without anything to do is ended after thirty seconds; the alarm takes over then. */
const LONGEST_TIMER_MS = 25_000;

/** The next look within this life of the background; it holds no fact, and the alarm stands behind it. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** What tells the pages of a service that a sweep may open: one of the catalogue, or of the user's own. */
export async function readPagesOf(): Promise<(siteId: string) => string[]> {
  const taught = await readTaughtPages();
  return (siteId) => {
    const site = sites.get(siteId);
    return site ? sweepPages(site) : ownSweepPages(taught, siteId);
  };
}

/** Takes in what happened to the sweep, and does what is due. One after another with everything that is written. */
export const heed = (context: Context, event: SweepEvent): Promise<void> =>
  inTurn(async () => {
    const sweep = await readSweep();
    if (sweep) await drive(context, sweep, event);
    else await setAlarm(false);
  });

/** The same, for callers that have their turn already and a record in hand. */
export async function drive(context: Context, stored: Sweep, event: SweepEvent): Promise<void> {
  const pagesOf = await readPagesOf();
  let sweep = stored;
  let saved: Sweep | undefined = stored;
  const take = (one: SweepEvent): void => {
    sweep = sweepStep(sweep, one, { now: context.now(), chance: Math.random(), pagesOf });
  };
  const save = async (): Promise<void> => {
    if (sweep !== saved) await saveSweep(sweep);
    saved = sweep;
  };

  if (!(await isOfThisSession(sweep))) {
    const tabId = await keepOwnTab(sweep);
    take({ kind: 'restarted', ...(tabId !== undefined && { tabId }) });
    if (tabId !== undefined) await markSession(sweep);
  }
  // How the tab is now comes before whatever time it is.
  const seen = await see(sweep);
  if (seen) take(seen);
  take(event);
  if (event.kind === 'resume' || event.kind === 'again') await markSession(sweep);
  await save();
  for (let act = dueAct(sweep); act; act = dueAct(sweep)) {
    const before = sweep;
    take(await performAct(act, context));
    await save();
    if (sweep === before) break;
  }
  await wake(context, sweep);
}

/** What the sweep's tab looks like, as an event. Undefined: nobody needs to know. */
async function see({ tabId, page, items }: Sweep): Promise<SweepEvent | undefined> {
  if (tabId === undefined) return undefined;
  const tab = await lookAtTab(tabId, items[page?.place ?? -1]?.siteId ?? '');
  return tab ? { kind: 'seen', tab } : { kind: 'closed', tabId };
}

async function wake(context: Context, sweep: Sweep): Promise<void> {
  clearTimeout(timer);
  const at = wakeAt(sweep);
  if (at !== undefined) {
    const wait = Math.min(Math.max(at - context.now(), 0), LONGEST_TIMER_MS);
    timer = setTimeout(() => void heed(context, { kind: 'tick' }).catch(() => {}), wait);
  }
  await setAlarm(sweep.status === 'running' || sweep.tabId !== undefined);
}

async function setAlarm(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(SWEEP_ALARM);
  else if (!(await browser.alarms.get(SWEEP_ALARM)))
    await browser.alarms.create(SWEEP_ALARM, { periodInMinutes: ALARM_MINUTES });
}
