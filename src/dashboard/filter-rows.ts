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

/** Rows that pass the filter, in the order asked for. `danger` keeps the order of the list. Pure. */
export function filterRows(rows: readonly Row[], filter: Filter, sorting: Sorting, lang: string): Row[] {
  const query = filter.query.trim().toLowerCase();
  const passing = rows.filter(
    (row) =>
      (filter.state === 'all' || row.state === filter.state) &&
      (filter.group === 'all' || row.group === filter.group) &&
      (filter.numberId === undefined || row.numberId === filter.numberId) &&
      (query === '' ||
        row.name.zh.toLowerCase().includes(query) ||
        row.name.en.toLowerCase().includes(query) ||
        row.siteId.includes(query) ||
        row.hosts.some((host) => host.includes(query))),
  );
  if (sorting === 'newest') return passing.sort((a, b) => b.at - a.at);
  if (sorting === 'name') {
    const order = new Intl.Collator(lang);
    const key = lang.startsWith('zh') ? 'zh' : 'en';
    return passing.sort((a, b) => order.compare(a.name[key], b.name[key]));
  }
  return passing;
}
