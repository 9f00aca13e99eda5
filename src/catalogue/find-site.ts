import type { AccountPage, Site } from '../model/site.ts';
import { accountPath, isOnAccountPath } from './account-path.ts';
import { sites } from './sites.ts';

let byHost: Map<string, Site> | undefined;

/** The site that owns the host of an address: the longest listed host that covers it. Undefined off the catalogue. */
export function findSiteByUrl(address: string | undefined): Site | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  byHost ??= new Map([...sites.values()].flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  for (let host = url.hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const site = byHost.get(host);
    if (site) return site;
  }
  return undefined;
}

/** The account page of `site` that an address lies on, the longest path first; undefined on other pages. */
export function findAccountPage(site: Site, address: string): AccountPage | undefined {
  const url = new URL(address);
  return site.accountPages
    ?.filter((page) => {
      const own = new URL(page.url);
      return own.hostname === url.hostname && isOnAccountPath(accountPath(own), url);
    })
    .sort((a, b) => b.url.length - a.url.length)[0];
}
