import { browser } from '../browser.ts';
import { OPEN_SITES_KEY, READY_VIEW_KEY, TAUGHT_PAGES_KEY } from '../model/ready-view.ts';
import { dayOf } from '../plan/days.ts';
import { openSites } from '../queries/open-sites.ts';
import { readyView } from '../queries/ready-view.ts';
import { dropSnapshot } from '../store/change-all.ts';
import { listRules } from '../store/rules.ts';
import { paintBadges } from './badge.ts';
import type { Context } from './context.ts';
import { believe, listRows, readState } from './read-state.ts';
import { tendReminders } from './reminders/tend-reminders.ts';
import { giveBack } from './teaching/site-permission.ts';
import { readTaughtPages, taughtPages } from './teaching/taught-pages.ts';
import { offerFirstFrame, withdrawFirstFrame } from './toolbar-popup.ts';

/**
 * In extension storage: the local day that the views count from. Missing from before a write until the views are
 * made: they do not show what is stored, and a reborn background has to make them.
 */
const MADE_ON_KEY = 'viewsMadeOn';

/** Notes that what is stored is about to run ahead of the views. */
export async function markViewsStale(): Promise<void> {
  await browser.storage.local.remove(MADE_ON_KEY);
  await withdrawFirstFrame();
}

/** Makes the small views that screens and badge read from everything that is stored. */
export async function refreshViews(context: Context): Promise<void> {
  const db = await context.database();
  const at = context.now();
  await dropSnapshot(db, at);
  const state = await readState(db);
  const rules = await listRules(db);
  const problems = [...state.problems, ...rules.problems];
  const believed = believe(state, at);
  const before = await readTaughtPages();
  const sample =
    state.ownNumbers.some((number) => number.sample) || state.facts.some(({ source }) => source === 'sample');
  const view = readyView(listRows(state, believed, at), state.ownNumbers, problems, sample, at);
  await browser.storage.local.set({
    [READY_VIEW_KEY]: view,
    [OPEN_SITES_KEY]: openSites(believed),
    [TAUGHT_PAGES_KEY]: taughtPages(state.ownSites, rules.records),
    [MADE_ON_KEY]: dayOf(at),
  });
  await offerFirstFrame(view, at);
  await giveBack(before.ownSites, state.ownSites);
  await paintBadges();
  await tendReminders(context);
}

/**
 * Makes the views if a background before this one was killed between a write and its views, or if they are of
 * another day: the first thing that wakes the background on a day makes the popup ready for it.
 */
export async function healViews(context: Context): Promise<void> {
  const stored = await browser.storage.local.get(MADE_ON_KEY);
  if (stored[MADE_ON_KEY] !== dayOf(context.now())) await refreshViews(context);
}
