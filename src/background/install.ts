import { browser, type Runtime } from '../browser.ts';
import type { Context } from './context.ts';
import { noteActivity } from './note-activity.ts';
import { refreshViews } from './refresh-views.ts';
import { inTurn } from './write.ts';

/**
 * After an install or an update the views are made anew, because the catalogue may have changed; the first install
 * opens the first page.
 */
export async function onInstalled(
  { reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>,
  context: Context,
): Promise<void> {
  // A storage that cannot be opened is told on the first page, which has to be there for that.
  await inTurn(() => refreshViews(context)).catch(() => {});
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await noteActivity(context, { kind: 'tab-opened', page: 'welcome.html', by: 'install' });
}
