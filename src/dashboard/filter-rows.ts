import { foldQuery, searchWords } from '../catalogue/search-sites.ts';
import { sites } from '../catalogue/sites.ts';
import type { Row } from '../model/ready-view.ts';
import { isPutOff } from '../pieces/row-texts.ts';

/** What the list of services is narrowed to. */
export interface Filter {
  query: string;
  /** `all`, or the state that rows must have; `later`: those put off to a day still to come, whatever their state. */
  state: Row['state'] | 'later' | 'all';
  group: Row['group'] | 'all';
  /** Id of the retiring number rows must be about; absent: of any. */
  numberId?: string;
}

export type Sorting = 'danger' | 'name' | 'newest';

/** What a row is searched by, made once per row: thousands are searched at every key. */
const searched = new WeakMap<Row, string>();

function searchText(row: Row): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  // What stands on a line of its own is not found across its end.
  const words = searchWords({ ...sites.get(row.siteId), id: row.siteId, name: row.name });
  const text = [...words, ...row.hosts.map(foldQuery)].join('\n');
  searched.set(row, text);
  return text;
}

/** Makes ready for the first key what rows are searched by. */
export function prepareSearch(rows: readonly Row[]): void {
  for (const row of rows) searchText(row);
}

/**
 * Rows that pass the filter, in the order asked for. `danger` keeps the order of the list. Pure: `now` is epoch
 * milliseconds.
 */
export function filterRows(
  rows: readonly Row[],
  filter: Filter,
  sorting: Sorting,
  lang: string,
  now: number,
): Row[] {
  const query = foldQuery(filter.query);
  const passing = rows.filter(
    (row) =>
      (filter.state === 'all' ||
        (filter.state === 'later' ? isPutOff(row, now) : row.state === filter.state)) &&
      (filter.group === 'all' || row.group === filter.group) &&
      (filter.numberId === undefined || row.numberId === filter.numberId) &&
      (query === '' || searchText(row).includes(query)),
  );
  if (sorting === 'newest') return passing.sort((a, b) => b.at - a.at);
  if (sorting === 'name') {
    const order = new Intl.Collator(lang);
    const key = lang.startsWith('zh') ? 'zh' : 'en';
    return passing.sort((a, b) => order.compare(a.name[key], b.name[key]));
  }
  return passing;
}
