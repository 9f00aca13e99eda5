import { dangerOf, explainDanger } from '../catalogue/danger.ts';
import { compareSites, groupOf } from '../catalogue/order.ts';
import type { Binding } from '../model/binding.ts';
import type { Row } from '../model/ready-view.ts';
import type { Site } from '../model/site.ts';

/** Catalogue facts that a row does not show, so that doubt about them does not mark the row. */
const NOT_SHOWN = /^(?:aliases|icon|lookups|secondFactor|smsSenders|smsSignatures|sources)\b/;

/**
 * The list, complete enough to be painted: what is left to do, the most dangerous first and what was put off last,
 * then what is done, newest first.
 */
export function rows(bindings: readonly Binding[], sites: ReadonlyMap<string, Site>, now: number): Row[] {
  const ids = new Set(bindings.map(({ siteId }) => siteId));
  const known = [...ids].map((id) => sites.get(id)).filter((site) => site !== undefined);
  const place = new Map(known.sort((a, b) => compareSites(a, b)).map((site, at) => [site.id, at]));
  const last = known.length;
  const shelf = (row: Row) => (!isPending(row) ? 2 : (row.laterUntil ?? 0) > now ? 1 : 0);
  const text = (a: string, b: string) => (a < b ? -1 : Number(a > b));

  return bindings
    .map((binding) => toRow(binding, sites.get(binding.siteId)))
    .sort(
      (a, b) =>
        shelf(a) - shelf(b) ||
        (isPending(a) ? 0 : b.at - a.at) ||
        (place.get(a.siteId) ?? last) - (place.get(b.siteId) ?? last) ||
        text(a.siteId, b.siteId) ||
        text(a.numberId, b.numberId),
    );
}

/** Whether something is left to do. */
export const isPending = ({ state }: Pick<Row, 'state'>): boolean =>
  state === 'open' || state === 'unsure' || state === 'check';

function toRow(binding: Binding, site: Site | undefined): Row {
  // The page stays with the evidence; the row leads to where the number is changed.
  const { page: _page, ...believed } = binding;
  if (!site)
    return {
      ...believed,
      name: { zh: binding.siteId, en: binding.siteId },
      category: 'unknown',
      hosts: [],
      oldNumberCode: 'unknown',
      smsLogin: 'unknown',
      group: 'rest',
      danger: 0,
      reasons: [],
      unverified: false,
    };
  const { rebind } = site;
  return {
    ...believed,
    name: site.name,
    category: site.category,
    hosts: site.hosts,
    ...(rebind.url !== undefined && { changeUrl: rebind.url }),
    ...(rebind.appPath && { appPath: rebind.appPath }),
    ...(rebind.counter && { counter: rebind.counter }),
    ...(rebind.whenLost && { whenLost: rebind.whenLost }),
    ...(site.hotline !== undefined && { hotline: site.hotline }),
    ...(site.asOf !== undefined && { asOf: site.asOf }),
    oldNumberCode: rebind.oldNumberCode,
    smsLogin: site.smsLogin,
    group: groupOf(site),
    danger: dangerOf(site),
    reasons: explainDanger(site).map(({ reason }) => reason),
    unverified: site.unverified?.some((field) => !NOT_SHOWN.test(field)) ?? false,
  };
}
