import { browser, type Runtime } from '../browser.ts';
import { paintBadge } from './badge.ts';
import { closeStorage } from './close-storage.ts';
import type { Context } from './context.ts';
import { createDatabaseHandle } from './database-handle.ts';
import { onInstalled } from './install.ts';
import { offerCard } from './offer-card.ts';
import { listenForOpenedPages } from './opened-pages.ts';
import { healViews, refreshViews } from './refresh-views.ts';
import { listenForReminders } from './reminders/listen-for-reminders.ts';
import { isEnvelope, route } from './router.ts';
import { listenForSweep } from './sweep/start-sweep.ts';
import { listenForTeaching } from './teaching/listen-for-teaching.ts';
import { inTurn } from './write.ts';

/**
 * Registers every listener of the background, synchronously: a background that was asleep is started for an event
 * and must be listening by the time this returns.
 */
export function start(): void {
  const context: Context = { database: createDatabaseHandle(), now: () => Date.now() };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isEnvelope(message) ? route(message, sender, context) : undefined,
  );
  browser.runtime.onInstalled.addListener((details) => onInstalled(details, context));
  // A day may have gone by: what was put off until today is due again.
  browser.runtime.onStartup.addListener(() => inTurn(() => refreshViews(context)));
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    if (status !== undefined || url !== undefined) void paintBadge(tab);
    if (status === 'complete') void offerCard(tab, context);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return;
    await paintBadge(tab);
    // A page that was loaded behind another is seen only now.
    await offerCard(tab, context);
  });

  listenForOpenedPages(context);

  listenForReminders(context);

  listenForSweep(context);

  listenForTeaching(context);

  closeStorage().catch(() => {});
  // A failure here is met again, and told, by the next message that needs the database.
  inTurn(() => healViews(context)).catch(() => {});
}
