import type { OwnSite } from './own-site.ts';

/** What must be known of taught pages without opening the database: made anew after each write. */
export interface TaughtPages {
  ownSites: OwnSite[];
  /** Every page that something was taught of. */
  pages: { siteId: string; page: string }[];
}

/** Nothing taught, no site added. */
export const NO_TAUGHT_PAGES: TaughtPages = { ownSites: [], pages: [] };
