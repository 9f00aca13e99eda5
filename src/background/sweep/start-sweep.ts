import { browser } from '../../browser.ts';
import type { Context } from '../context.ts';
import { heed, SWEEP_ALARM } from './heed.ts';
import { isBroken } from './look-at-tab.ts';
import { readSweep } from './sweep-record.ts';

/** Registers what drives a sweep beside the reports of pages and the screens: its tab, and the alarm behind it all. */
export function listenForSweep(context: Context): void {
  const goOn = () => heed(context, { kind: 'tick' }).catch(() => {});

  browser.alarms.onAlarm.addListener(({ name }) => (name === SWEEP_ALARM ? goOn() : undefined));
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (status === undefined && url === undefined) return;
    if ((await readSweep())?.tabId !== tabId) return;
    await goOn();
    if (status !== 'complete') return;
    const page = (await readSweep())?.page;
    if (page?.loaded?.where === 'page' && (await isBroken(tabId)))
      await heed(context, { kind: 'broken', url: page.url }).catch(() => {});
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if ((await readSweep())?.tabId === tabId) await heed(context, { kind: 'closed', tabId }).catch(() => {});
  });
  goOnAfterDeath(goOn).catch(() => {});
}

/** A background before this one may have been ended in the middle of a sweep, or before it closed the tab. */
async function goOnAfterDeath(goOn: () => Promise<void>): Promise<void> {
  const sweep = await readSweep();
  if (sweep && (sweep.status === 'running' || sweep.tabId !== undefined)) await goOn();
}
