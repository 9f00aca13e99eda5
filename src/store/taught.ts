import type { OwnSite } from '../model/own-site.ts';
import type { TaughtRule } from '../model/taught-rule.ts';

/** What the user taught: rules, and sites of their own. */
export interface Taught {
  rules: TaughtRule[];
  ownSites: OwnSite[];
}

export const hasTaught = ({ rules, ownSites }: Taught): boolean => rules.length > 0 || ownSites.length > 0;

/** What of `there` is not here. Records of one id are one record, and stay as they are here. */
export function newTaught(
  here: { ruleIds: ReadonlySet<string>; siteIds: ReadonlySet<string> },
  there: Partial<Taught>,
): Taught {
  const fresh = <One extends { id: string }>(
    records: readonly One[] = [],
    ids: ReadonlySet<string>,
  ): One[] => [...new Map(records.filter(({ id }) => !ids.has(id)).map((one) => [one.id, one])).values()];
  return { rules: fresh(there.rules, here.ruleIds), ownSites: fresh(there.ownSites, here.siteIds) };
}
