declare module 'virtual:page-table' {
  import type { PageTable } from './page-table.ts';

  const table: PageTable;
  export default table;
  /** Match patterns of the content script. */
  export const matches: string[];
}

declare module 'virtual:site-icons' {
  /** Site id to its brand icon: a 24 × 24 path and its colour as hex digits. */
  const icons: Record<string, { path: string; hex: string }>;
  export default icons;
}
