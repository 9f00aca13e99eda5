import { browser } from '../../browser.ts';
import { type OwnSite, patternOfOwnSite } from '../../model/own-site.ts';

/** Whether the browser lets us read a site of the user's own. */
export const isAllowed = (site: Pick<OwnSite, 'scheme' | 'host'>): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOfOwnSite(site)] });

/** Ids of those of the user's own sites that may not be read. */
export async function listForbidden(ownSites: readonly OwnSite[]): Promise<Set<string>> {
  const allowed = await Promise.all(ownSites.map(isAllowed));
  return new Set(ownSites.filter((_site, at) => !allowed[at]).map(({ id }) => id));
}

/** Gives back what was granted for sites that the user does not keep any more. */
export async function giveBack(sites: readonly OwnSite[], kept: readonly OwnSite[]): Promise<void> {
  const needed = new Set(kept.map(patternOfOwnSite));
  const origins = [...new Set(sites.map(patternOfOwnSite))].filter((pattern) => !needed.has(pattern));
  // A permission that is part of the manifest cannot be given back, and need not be.
  await Promise.all(
    origins.map((pattern) => browser.permissions.remove({ origins: [pattern] }).catch(() => false)),
  );
}
