import { browser } from '../../browser.ts';
import { accountPath } from '../../catalogue/account-path.ts';
import { findSiteByUrl } from '../../catalogue/find-site.ts';
import { type OwnSite, ownSiteIdOf } from '../../model/own-site.ts';
import { TAUGHT_PAGES_KEY } from '../../model/ready-view.ts';
import { NO_TAUGHT_PAGES, type TaughtPages } from '../../model/taught-pages.ts';
import type { TaughtRule } from '../../model/taught-rule.ts';

/** The part of what is stored that is looked up at every page. */
export function taughtPages(ownSites: readonly OwnSite[], rules: readonly TaughtRule[]): TaughtPages {
  const pages = new Map(rules.map(({ siteId, page }) => [`${siteId} ${page}`, { siteId, page }]));
  return { ownSites: [...ownSites], pages: [...pages.values()] };
}

export const readTaughtPages = async (): Promise<TaughtPages> =>
  ((await browser.storage.local.get(TAUGHT_PAGES_KEY))[TAUGHT_PAGES_KEY] as TaughtPages | undefined) ??
  NO_TAUGHT_PAGES;

/** Where an address lies, as rules name it: a site, known or not, and the page without its query. */
export function placeOf(address: string): { siteId: string; page: string } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return {
    siteId: findSiteByUrl(address)?.id ?? ownSiteIdOf(url.host),
    page: url.host + accountPath(url),
  };
}

/** The taught page an address lies on; undefined when nothing was taught there. */
export function findTaughtPage(
  known: TaughtPages,
  address: string,
): { siteId: string; page: string } | undefined {
  const here = placeOf(address);
  return known.pages.find(({ siteId, page }) => siteId === here?.siteId && page === here.page);
}
