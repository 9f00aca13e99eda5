import { browser, type Tabs } from '../../browser.ts';
import type { Context } from '../context.ts';
import { findPagePlace, type PagePlace } from '../page-sender.ts';
import { findTaughtPage, readTaughtPages } from './taught-pages.ts';
import { closeSession, openSession, type TeachingSession } from './teaching-sessions.ts';

/** Opens the picker in a tab; false where the page cannot be reached. Nothing of it in a private window. */
export async function openPickerIn(
  tabId: number,
  start: TeachingSession['start'],
  { now }: Context,
): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.incognito || !/^https?:/.test(tab.url ?? '')) return false;
  await openSession(tabId, { at: now(), start });
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
    return true;
  } catch {
    await closeSession(tabId, now());
    return false;
  }
}

/** Reads by what was taught where the program could not read; whether anything was taught of the place. */
export async function readByRules(tabId: number, frameId: number, place: PagePlace): Promise<boolean> {
  const { pages } = await readTaughtPages();
  if (!pages.some(({ siteId, page }) => siteId === place.siteId && page === place.page)) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/read-taught.js'],
    });
    return true;
  } catch {
    // The page is gone.
    return false;
  }
}

/**
 * Reads a page that is no account page of the catalogue but was taught, when a tab has come to it. Derived from what
 * is stored at each page, and not registered with the browser: a restore, an undo or a permission taken back cannot
 * leave a registration behind that nobody remembers, and pages reached without loading are read as well.
 */
export async function readTaughtTab({ id, url, incognito }: Tabs.Tab): Promise<void> {
  if (id === undefined || !url || incognito) return;
  const here = findTaughtPage(await readTaughtPages(), url);
  if (!here || isAccountPage(id, url)) return;
  await readByRules(id, 0, here);
}

/** The same for every tab that is open: those of before the background was there, or before the permission was. */
export async function readTaughtTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ status: 'complete' });
  await Promise.all(tabs.filter(({ discarded }) => !discarded).map(readTaughtTab));
}

/** Account pages of the catalogue are read by the content script first, which tells when it could not. */
const isAccountPage = (id: number, url: string): boolean =>
  findPagePlace({
    id: browser.runtime.id,
    url,
    frameId: 0,
    tab: { id, index: 0, url, active: true, highlighted: true, incognito: false, pinned: false },
  }) !== undefined;
