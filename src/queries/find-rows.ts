import { foldName } from '../catalogue/chinese-scripts.ts';
import type { Row } from '../model/ready-view.ts';
import type { Site } from '../model/site.ts';

const fold = (text: string): string => foldName(text).replace(/\s+/g, ' ').trim();

/** Rows of one number and of the sites whose names, other names or id hold the query. Empty query: all. */
export function findRows(
  rows: readonly Row[],
  wanted: { query?: string; numberId?: string },
  sites: ReadonlyMap<string, Site>,
): Row[] {
  const query = fold(wanted.query ?? '');
  return rows.filter(
    (row) =>
      (wanted.numberId === undefined || row.numberId === wanted.numberId) &&
      (query === '' ||
        [row.name.zh, row.name.en, row.siteId, ...(sites.get(row.siteId)?.aliases ?? [])].some((name) =>
          fold(name).includes(query),
        )),
  );
}
