import { browser } from '../../browser.ts';
import type { Context } from '../context.ts';
import { noteActivity } from '../note-activity.ts';
import { NOTIFICATION } from './tend-reminders.ts';

/** Opens the plan of the number that a notification was about, in a dashboard that is open or else in a new tab. */
export async function openPlan(notificationId: string, context: Context): Promise<void> {
  if (!notificationId.startsWith(NOTIFICATION)) return;
  const dashboard = browser.runtime.getURL('/options.html');
  const url = `${dashboard}#/plan/${encodeURIComponent(notificationId.slice(NOTIFICATION.length))}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.split('#')[0] === dashboard);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { url, active: true });
    // A browser without windows, on a phone, has nothing to bring to the front.
    if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
  }
  await browser.notifications.clear(notificationId);
  await noteActivity(context, { kind: 'tab-opened', page: 'options.html', by: 'reminder' });
}
