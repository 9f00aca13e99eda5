import { browser } from '../browser.ts';
import { sites } from '../catalogue/sites.ts';
import { OPEN_SITES_KEY, READY_VIEW_KEY } from '../model/ready-view.ts';
import { bindings } from '../queries/bindings.ts';
import { openSites } from '../queries/open-sites.ts';
import { readyView } from '../queries/ready-view.ts';
import { rows } from '../queries/rows.ts';
import { dropSnapshot } from '../store/change-all.ts';
import { paintBadges } from './badge.ts';
import type { Context } from './context.ts';
import { readState } from './read-state.ts';
import { tendReminders } from './reminders/tend-reminders.ts';

/** In extension storage from before a write until the views are made: tells a reborn background to make them. */
const STALE_KEY = 'viewsStale';

/** Notes that what is stored is about to run ahead of the views. */
export const markViewsStale = (): Promise<void> => browser.storage.local.set({ [STALE_KEY]: true });

/** Makes the small views that screens and badge read from everything that is stored. */
export async function refreshViews(context: Context): Promise<void> {
  const db = await context.database();
  const at = context.now();
  await dropSnapshot(db, at);
  const state = await readState(db);
  const believed = bindings(state.facts, state.ownNumbers, sites, at);
  const sample =
    state.ownNumbers.some((number) => number.sample) || state.facts.some(({ source }) => source === 'sample');
  await browser.storage.local.set({
    [READY_VIEW_KEY]: readyView(rows(believed, sites, at), state.ownNumbers, state.problems, sample, at),
    [OPEN_SITES_KEY]: openSites(believed),
  });
  await browser.storage.local.remove(STALE_KEY);
  await paintBadges();
  await tendReminders(context);
}

/** Makes the views if a background before this one was killed between a write and its views. */
export async function healViews(context: Context): Promise<void> {
  const stored = await browser.storage.local.get(STALE_KEY);
  if (stored[STALE_KEY]) await refreshViews(context);
}
