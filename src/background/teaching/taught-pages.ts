import { browser } from '../../browser.ts';
import { accountPath } from '../../catalogue/account-path.ts';
import { findSiteByUrl } from '../../catalogue/find-site.ts';
import { type OwnSite, ownSiteIdOf } from '../../model/own-site.ts';
import { TAUGHT_PAGES_KEY } from '../../model/ready-view.ts';
import type { TaughtRule } from '../../model/taught-rule.ts';

/** What the background must know of taught pages without opening the database: made anew after each write. */
export interface TaughtPages {
  ownSites: OwnSite[];
  /** Every page that something was taught of. */
  pages: { siteId: string; page: string }[];
}

const NONE: TaughtPages = { ownSites: [], pages: [] };

/** The part of what is stored that is looked up at every page. */
export function taughtPages(ownSites: readonly OwnSite[], rules: readonly TaughtRule[]): TaughtPages {
  const pages = new Map(rules.map(({ siteId, page }) => [`${siteId} ${page}`, { siteId, page }]));
  return { ownSites: [...ownSites], pages: [...pages.values()] };
}

export const readTaughtPages = async (): Promise<TaughtPages> =>
  ((await browser.storage.local.get(TAUGHT_PAGES_KEY))[TAUGHT_PAGES_KEY] as TaughtPages | undefined) ?? NONE;

/** The site of the user's own that an address lies on. */
export function findOwnSite(ownSites: readonly OwnSite[], address: string | undefined): OwnSite | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return ownSites.find((site) => site.host === host && `${site.scheme}:` === protocol);
}

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
