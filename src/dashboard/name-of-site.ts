import { sites } from '../catalogue/sites.ts';
import { nameOfSiteId } from '../model/own-site.ts';
import type { Locale } from '../texts/locale.ts';

/** Name of a service: of one of the user's own its host, and its id where the catalogue no longer has it. */
export const nameOfSite = (siteId: string, { of }: Locale): string => {
  const site = sites.get(siteId);
  return site ? of(site.name) : nameOfSiteId(siteId);
};
