/** A site the user added: one that is not in the catalogue. */
export interface OwnSite {
  /** `own:` and the host. */
  id: string;
  name: string;
  /** As addresses write it, with a port where it has one. */
  host: string;
  scheme: 'https' | 'http';
  /** The page with the number: host and path, never a query. */
  page: string;
  /** Epoch milliseconds. */
  addedAt: number;
}

/** What the ids of own sites begin with; no site of the catalogue has a colon in its id. */
const OWN_PREFIX = 'own:';

export const isOwnSiteId = (id: string): boolean => id.startsWith(OWN_PREFIX);

/** The host in the id of an own site; other ids stay as they are. */
export const nameOfSiteId = (id: string): string => (isOwnSiteId(id) ? id.slice(OWN_PREFIX.length) : id);

export const ownSiteIdOf = (host: string): string => OWN_PREFIX + host;

/** Address of the page with the number. */
export const addressOfOwnSite = ({ scheme, page }: OwnSite): string => `${scheme}://${page}`;

/** The right to read an own site, as the browser grants it: a match pattern, which has no port. */
export const patternOfOwnSite = ({ scheme, host }: Pick<OwnSite, 'scheme' | 'host'>): string =>
  `${scheme}://${host.replace(/:\d+$/, '')}/*`;

/** The site of the user's own that an address lies on. */
export function findOwnSite(ownSites: readonly OwnSite[], address: string | undefined): OwnSite | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return ownSites.find((site) => site.host === host && `${site.scheme}:` === protocol);
}
