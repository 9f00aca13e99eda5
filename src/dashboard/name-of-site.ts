import { sites } from '../catalogue/sites.ts';
import type { Locale } from '../texts/locale.ts';

/** Name of a service, or its id where the catalogue no longer has it. */
export const nameOfSite = (siteId: string, { of }: Locale): string => {
  const site = sites.get(siteId);
  return site ? of(site.name) : siteId;
};
