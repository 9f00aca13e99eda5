import { isWhereItIsChanged } from '../catalogue/change-page.ts';
import { findSiteByUrl } from '../catalogue/find-site.ts';
import type { Settings } from '../model/settings.ts';
import type { Site } from '../model/site.ts';

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
}

/** The site a page may have a card of, whatever is stored; tells most pages apart without reading anything. */
export function findSiteInFront({ url, active, incognito, status }: PageInTab): Site | undefined {
  if (!url || !active || incognito || status !== 'complete') return undefined;
  const site = findSiteByUrl(url);
  return site && !isWhereItIsChanged(site, url) ? site : undefined;
}

/**
 * The site whose card is due in a tab now: one still on the retiring number, on the first page of the day that is
 * in front, where the user is not changing it already. `today` is the local day.
 */
export function findCardSite(page: PageInTab, state: CardState, today: string): Site | undefined {
  const { card, mutedSites } = state.settings;
  const site = findSiteInFront(page);
  if (!site || card !== 'daily' || mutedSites.includes(site.id)) return undefined;
  return state.openSites.includes(site.id) && state.shown[site.id] !== today ? site : undefined;
}
