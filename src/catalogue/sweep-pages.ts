import type { AccountPage, Site } from '../model/site.ts';

/** More pages of one service than these are not opened in a sweep. */
const MOST_PAGES = 2;

const CONFIDENCE: Record<AccountPage['confidence'], number> = { high: 0, medium: 1, low: 2 };

const covers = (site: Site, host: string): boolean =>
  site.hosts.some((own) => host === own || host.endsWith(`.${own}`));

/**
 * The account pages on which a sweep looks for a service's number, the likeliest first: pages that are of the main
 * number and only show it, then by how sure the evidence is. Pages whose address has a part that is not known are
 * left out, and pages on hosts of another service. Empty: it cannot be swept.
 */
export function sweepPages(site: Site): string[] {
  const rank = (page: AccountPage): number =>
    (page.slot ? 10 : 0) + CONFIDENCE[page.confidence] * 2 + (page.kind === 'show' ? 0 : 1);
  return (site.accountPages ?? [])
    .filter(({ url }) => !url.includes('*') && covers(site, new URL(url).hostname))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PAGES)
    .map(({ url }) => url);
}
