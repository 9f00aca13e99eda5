import { explainDanger } from '../catalogue/danger.ts';
import type { Fact } from '../model/fact.ts';
import { addressOfOwnSite, isOwnSiteId, type OwnSite } from '../model/own-site.ts';
import type { Row } from '../model/ready-view.ts';

/** The facts that count: those of own sites that were removed stay, and come back with the site. */
export function factsOfKept(facts: readonly Fact[], ownSites: readonly OwnSite[]): readonly Fact[] {
  const kept = new Set(ownSites.map(({ id }) => id));
  return facts.some(({ siteId }) => isOwnSiteId(siteId) && !kept.has(siteId))
    ? facts.filter(({ siteId }) => !isOwnSiteId(siteId) || kept.has(siteId))
    : facts;
}

/**
 * The rows with what is known of the user's own sites: name, host and page. Nothing else is known of them, so their
 * danger is that of a site of which everything is unknown.
 */
export function ownRows(
  rows: readonly Row[],
  ownSites: readonly OwnSite[],
  forbidden: ReadonlySet<string>,
): Row[] {
  const byId = new Map(ownSites.map((site) => [site.id, site]));
  const unknown = explainDanger({
    category: 'content',
    smsLogin: 'unknown',
    rebind: { oldNumberCode: 'unknown' },
  });
  return rows.map((row) => {
    const site = byId.get(row.siteId);
    if (!site) return row;
    return {
      ...row,
      name: { zh: site.name, en: site.name },
      hosts: [site.host.replace(/:\d+$/, '')],
      changeUrl: addressOfOwnSite(site),
      danger: unknown.reduce((sum, { points }) => sum + points, 0),
      reasons: unknown.map(({ reason }) => reason),
      ...(forbidden.has(site.id) && { notRead: true as const }),
    };
  });
}
