import { CATEGORIES, type Site } from '../../src/model/site.ts';

/** How well one kind of service is covered. */
export interface Coverage {
  category: string;
  sites: number;
  /** With an account page that is read. */
  page: number;
  /** With a link to where the number is changed. */
  link: number;
  /** With neither: by app or at a counter only. */
  byHand: number;
  /** At least one fact rests on general knowledge. */
  unverified: number;
  /** Evidence older than two years. */
  old: number;
  /** Evidence without a date. */
  undated: number;
}

/** Counts per category, in the order of CATEGORIES, empty ones left out, with a last line for all. */
export function coverageOf(sites: readonly Site[], today: Date): Coverage[] {
  const limit = `${today.getFullYear() - 2}-${String(today.getMonth() + 1).padStart(2, '0')}`;
  const count = (category: string, some: readonly Site[]): Coverage => ({
    category,
    sites: some.length,
    page: some.filter((site) => site.accountPages?.length).length,
    link: some.filter((site) => site.rebind.url).length,
    byHand: some.filter((site) => !site.accountPages?.length && !site.rebind.url).length,
    unverified: some.filter((site) => site.unverified?.length).length,
    // A bare year counts as its last month: only what is surely old is called old.
    old: some.filter((site) => site.asOf && site.asOf.padEnd(7, '-12') < limit).length,
    undated: some.filter((site) => !site.asOf).length,
  });
  return [
    ...CATEGORIES.map((category) =>
      count(
        category,
        sites.filter((site) => site.category === category),
      ),
    ),
    count('all', sites),
  ].filter((line) => line.sites > 0);
}

/** The counts as a table for a terminal. */
export function coverageTable(lines: readonly Coverage[]): string {
  const columns: [title: string, value: (line: Coverage) => string | number][] = [
    ['category', (line) => line.category],
    ['services', (line) => line.sites],
    ['with page', (line) => line.page],
    ['change link', (line) => line.link],
    ['by hand only', (line) => line.byHand],
    ['unverified', (line) => line.unverified],
    ['over 2 years', (line) => line.old],
    ['undated', (line) => line.undated],
  ];
  const rows = [
    columns.map(([title]) => title),
    ...lines.map((line) => columns.map(([, value]) => String(value(line)))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
