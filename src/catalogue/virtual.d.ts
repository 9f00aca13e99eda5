declare module 'virtual:page-table' {
  import type { PageTable } from './page-table.ts';

  const table: PageTable;
  export default table;
  /** Match patterns of the content script. */
  export const matches: string[];
}

declare module 'virtual:site-icons' {
  /** Ids of the sites that have an icon. */
  const icons: ReadonlySet<string>;
  export default icons;
}

declare module 'virtual:site-glyphs' {
  import type { SiteGlyph } from '../model/site-glyph.ts';

  /** The icons by site; large, so to be imported when they are to be drawn. */
  const glyphs: Readonly<Record<string, SiteGlyph>>;
  export default glyphs;
}
