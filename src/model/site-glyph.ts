/** A brand's icon as it is drawn on a tile of 40 × 40. */
export interface SiteGlyph {
  /** Colour of the tile. */
  tile: string;
  /** Colour of the glyph. */
  ink: string;
  /** Outline of the glyph in a box of 24 × 24, as the `d` of an SVG path. */
  path: string;
}
