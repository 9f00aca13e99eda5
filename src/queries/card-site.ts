import { accountPath } from '../catalogue/account-path.ts';
import { findChangeUrl, isWhereItIsChanged } from '../catalogue/change-page.ts';
import { findSiteByUrl } from '../catalogue/find-site.ts';
import { addressOfOwnSite, findOwnSite } from '../model/own-site.ts';
import type { Settings } from '../model/settings.ts';
import type { Bilingual } from '../model/site.ts';
import type { TaughtPages } from '../model/taught-pages.ts';

/** A tab as the browser tells of it. */
export interface PageInTab {
  /** Told on hosts that the extension may see. */
  url?: string;
  active: boolean;
  incognito: boolean;
  status?: string;
}

/** What is stored that has a say in cards. */
export interface CardState {
  /** Ids of the sites still on the retiring number. */
  openSites: readonly string[];
  settings: Pick<Settings, 'card' | 'mutedSites'>;
  /** Site id to the local day on which its last card was shown. */
  shown: Readonly<Record<string, string>>;
  /** Sites of the user's own, and the pages that the number is read on there. */
  taught: TaughtPages;
}

/** A site as its card shows it: one of the catalogue, or of the user's own. */
export interface CardSite {
  id: string;
  name: Bilingual;
  /** Address of the page on which the number is changed. Absent: not on the web. */
  changeUrl?: string;
  /** The ways where it is not changed on the web. */
  appPath?: Bilingual;
  counter?: Bilingual;
}

/** Whether a tab is one that may have a card at all, whatever is stored: tells most of them apart at once. */
export const isInFront = ({ url, active, incognito, status }: PageInTab): boolean =>
  url !== undefined && /^https?:/.test(url) && active && !incognito && status === 'complete';

/** The site that a page is on, unless it is where the number is shown or changed already. */
function findSiteOfPage(url: string, taught: TaughtPages): CardSite | undefined {
  const site = findSiteByUrl(url);
  if (site) {
    if (isWhereItIsChanged(site, url)) return undefined;
    const changeUrl = findChangeUrl(site);
    const { appPath, counter } = site.rebind;
    return {
      id: site.id,
      name: site.name,
      ...(changeUrl && { changeUrl }),
      ...(appPath && { appPath }),
      ...(counter && { counter }),
    };
  }
  const own = findOwnSite(taught.ownSites, url);
  if (!own) return undefined;
  const here = new URL(url);
  const page = here.host + accountPath(here);
  if (page === own.page || taught.pages.some((one) => one.siteId === own.id && one.page === page))
    return undefined;
  return { id: own.id, name: { zh: own.name, en: own.name }, changeUrl: addressOfOwnSite(own) };
}

/**
 * The site whose card is due in a tab now: one still on the retiring number, on the first page of the day that is
 * in front, where the user is not changing it already. `today` is the local day.
 */
export function findCardSite(page: PageInTab, state: CardState, today: string): CardSite | undefined {
  const { card, mutedSites } = state.settings;
  if (!isInFront(page) || !page.url || card !== 'daily') return undefined;
  const site = findSiteOfPage(page.url, state.taught);
  if (!site || mutedSites.includes(site.id)) return undefined;
  return state.openSites.includes(site.id) && state.shown[site.id] !== today ? site : undefined;
}
