declare module 'virtual:page-table' {
  import type { PageTable } from './page-table.ts';

  const table: PageTable;
  export default table;
  /** Match patterns of the content script. */
  export const matches: string[];
}

declare module 'virtual:site-icons' {
  /** Ids of the sites whose icon lies at `/site-icon/<id>.svg`. */
  const icons: ReadonlySet<string>;
  export default icons;
}
