import { browser } from '../../browser.ts';
import type { Context } from '../context.ts';
import { heed, SWEEP_ALARM } from './heed.ts';
import { isBroken } from './look-at-tab.ts';
import { readSweep } from './sweep-record.ts';

/** Registers what drives a sweep beside the reports of pages and the screens: its tab, and the alarm behind it all. */
export function listenForSweep(context: Context): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SWEEP_ALARM) later(() => heed(context, { kind: 'tick' }));
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== undefined || url !== undefined) later(() => onTabChanged(context, tabId, status));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    later(async () => {
      if ((await readSweep())?.tabId === tabId) await heed(context, { kind: 'closed', tabId });
    });
  });
  later(() => goOnAfterDeath(context));
}

/** Nobody waits for it: what fails is tried again at the next event, or by the alarm. */
function later(task: () => Promise<void>): void {
  task().catch(() => {});
}

async function onTabChanged(context: Context, tabId: number, status: string | undefined): Promise<void> {
  if ((await readSweep())?.tabId !== tabId) return;
  await heed(context, { kind: 'tick' });
  if (status !== 'complete') return;
  const page = (await readSweep())?.page;
  if (page?.loaded?.where === 'page' && (await isBroken(tabId)))
    await heed(context, { kind: 'broken', url: page.url });
}

/** A background before this one may have been ended in the middle of a sweep, or before it closed the tab. */
async function goOnAfterDeath(context: Context): Promise<void> {
  const sweep = await readSweep();
  if (sweep && (sweep.status === 'running' || sweep.tabId !== undefined))
    await heed(context, { kind: 'tick' });
}
