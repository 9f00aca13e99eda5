import { browser } from '../../browser.ts';
import { findAccountPage, findSiteByUrl } from '../../catalogue/find-site.ts';
import { findOwnSite, isOwnSiteId } from '../../model/own-site.ts';
import type { SweepTab, SweepWhere } from '../../model/sweep.ts';
import { isSignInAddress } from '../../plan/is-sign-in-address.ts';
import { findTaughtPage, readTaughtPages } from '../teaching/taught-pages.ts';

/** Longer than this no page is asked whether it is one. */
const PROBE_MS = 3000;

/** What the tab looks like to somebody who wants to read `siteId` in it. Undefined: there is no such tab. */
export async function lookAtTab(tabId: number, siteId: string): Promise<SweepTab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return undefined;
  // The browser tells the address only on hosts of the catalogue and of the user's own sites, and of our own pages.
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return {
    loading: tab.status !== 'complete',
    where: url ? await whereIs(url, siteId) : 'away',
    ...(url?.host && { host: url.host }),
    signIn: url !== undefined && isSignInAddress(url),
    active: tab.active,
  };
}

async function whereIs(url: URL, siteId: string): Promise<SweepWhere> {
  if (url.href.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (isOwnSiteId(siteId)) {
    const taught = await readTaughtPages();
    if (findOwnSite(taught.ownSites, url.href)?.id !== siteId) return 'away';
    return findTaughtPage(taught, url.href) ? 'page' : 'site';
  }
  const site = findSiteByUrl(url.href);
  if (site?.id !== siteId) return 'away';
  return findAccountPage(site, url.href) ? 'page' : 'site';
}

/** Whether the browser shows an error page of its own in a tab: it lets nobody into those. */
export async function isBroken(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => false,
    () => true,
  );
  // A page that is stuck does not answer, and is none of the browser's.
  const stuck = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PROBE_MS));
  return Promise.race([asked, stuck]);
}
