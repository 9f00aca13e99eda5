import { browser } from '../../browser.ts';
import type { Context } from '../context.ts';
import { refreshViews } from '../refresh-views.ts';
import { inTurn } from '../write.ts';
import { openPickerIn, readTaughtTab, readTaughtTabs } from './inject.ts';
import { keepWaiting } from './page-answers.ts';
import { listenForMenu } from './selection-menu.ts';
import { isAllowed } from './site-permission.ts';
import { findSession, listExpecting, openSession } from './teaching-sessions.ts';

/** Registers what teaching listens to: pages that were taught, and permissions given and taken. */
export function listenForTeaching(context: Context): void {
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    // A page moved on without loading tells its address alone.
    if (status === 'complete' || (url !== undefined && status === undefined))
      void readTaughtTab(tab).catch(() => {});
  });
  // Tabs that the browser brought back may have been there before us.
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled])
    event.addListener(() => void readTaughtTabs().catch(() => {}));
  listenForMenu(context);
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (!origins?.length) return;
    // The popup that asked was closed by the question: the user's wish is remembered here.
    void openExpected(context)
      .then(readTaughtTabs)
      .catch(() => {});
    inTurn(() => refreshViews(context)).catch(() => {});
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.length) inTurn(() => refreshViews(context)).catch(() => {});
  });
}

async function openExpected(context: Context): Promise<void> {
  for (const tabId of await listExpecting(context.now())) {
    // The address is told only where the permission reaches.
    const { url } = (await browser.tabs.get(tabId).catch(() => undefined)) ?? {};
    if (!url || !/^https?:/.test(url)) continue;
    const { host, protocol } = new URL(url);
    if (!(await isAllowed({ host, scheme: protocol === 'http:' ? 'http' : 'https' }))) continue;
    const session = await findSession(tabId, context.now());
    const { waiting } = session ?? {};
    if (waiting && new URL(waiting.address).host === host) {
      await openSession(tabId, { at: context.now(), start: 'point', done: true });
      await keepWaiting(waiting, context);
      continue;
    }
    await openPickerIn(tabId, session?.start ?? 'point', context);
  }
}
