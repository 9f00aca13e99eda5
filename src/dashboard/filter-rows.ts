import { foldName } from '../catalogue/chinese-scripts.ts';
import type { Row } from '../model/ready-view.ts';

/** What the list of services is narrowed to. */
export interface Filter {
  query: string;
  /** `all`, or the state that rows must have. */
  state: Row['state'] | 'all';
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
  const text = foldName([row.name.zh, row.name.en, row.siteId, ...row.hosts].join('\n'));
  searched.set(row, text);
  return text;
}

/** Makes ready for the first key what rows are searched by. */
export function prepareSearch(rows: readonly Row[]): void {
  for (const row of rows) searchText(row);
}

/** Rows that pass the filter, in the order asked for. `danger` keeps the order of the list. Pure. */
export function filterRows(rows: readonly Row[], filter: Filter, sorting: Sorting, lang: string): Row[] {
  const query = foldName(filter.query.trim());
  const passing = rows.filter(
    (row) =>
      (filter.state === 'all' || row.state === filter.state) &&
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
