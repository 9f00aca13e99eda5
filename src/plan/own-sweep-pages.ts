import type { TaughtPages } from '../model/taught-pages.ts';

/** More pages of one site than these are not opened in a sweep. */
const MOST_PAGES = 2;

/**
 * The pages on which a sweep looks for the number on a site of the user's own: those where it was pointed at, the one
 * by which the site was added first. Empty: it is no such site, or nothing was pointed at there.
 */
export function ownSweepPages({ ownSites, pages }: TaughtPages, siteId: string): string[] {
  const site = ownSites.find(({ id }) => id === siteId);
  if (!site) return [];
  return pages
    .filter((one) => one.siteId === siteId)
    .sort((a, b) => Number(b.page === site.page) - Number(a.page === site.page))
    .slice(0, MOST_PAGES)
    .map(({ page }) => `${site.scheme}://${page}`);
}
