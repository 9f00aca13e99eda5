import { browser, type Tabs } from '../browser.ts';
import { noteOpened } from './note-opened.ts';

/**
 * The tab a screen is about: the active one of its window, or the one that `?tab=<id>` names where the screen is
 * itself opened in a tab. Undefined when there is none.
 */
export async function findTargetTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Opens an address in the target tab, or in a new one where there is none. */
export async function openInTargetTab(url: string): Promise<void> {
  const tab = await findTargetTab().catch(() => undefined);
  if (!tab?.incognito) noteOpened(url);
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { url, active: true });
}
