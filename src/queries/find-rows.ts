import { foldQuery, searchWords } from '../catalogue/search-sites.ts';
import type { Row } from '../model/ready-view.ts';
import type { Site } from '../model/site.ts';

/** Rows of one number and of the sites whose names, other names or id hold the query. Empty query: all. */
export function findRows(
  rows: readonly Row[],
  wanted: { query?: string; numberId?: string },
  sites: ReadonlyMap<string, Site>,
): Row[] {
  const query = foldQuery(wanted.query ?? '');
  return rows.filter(
    (row) =>
      (wanted.numberId === undefined || row.numberId === wanted.numberId) &&
      (query === '' ||
        searchWords({ ...sites.get(row.siteId), id: row.siteId, name: row.name }).some((word) =>
          word.includes(query),
        )),
  );
}
