import icons from 'virtual:site-icons';
import { useContext } from 'preact/hooks';
import { GlyphContext } from './glyph-context.ts';

/** A hue that stays the same for a site, so that its lettered tile can be found again. */
function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 360;
  return hash;
}

/**
 * Drawn in the page itself: for each image of this kind Chromium keeps a whole document, and a hundred of them shown a
 * few times held up all screens for minutes.
 */
function Glyph({ id }: { id: string }) {
  const glyph = useContext(GlyphContext)?.[id];
  return (
    glyph && (
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <rect width="40" height="40" rx="9" fill={glyph.tile} />
        <path transform="translate(9 9) scale(.9167)" fill={glyph.ink} d={glyph.path} />
      </svg>
    )
  );
}

/** The brand's icon, or the first letter or character of the name on a tinted tile. Decoration: the name stands beside it. */
export function SiteIcon({
  id,
  name,
  small,
  plain,
}: {
  id: string;
  name: string;
  small?: boolean;
  /** The tile alone where the brand has an icon. */
  plain?: boolean;
}) {
  const has = icons.has(id);
  return (
    <span
      class={small ? 'site-icon site-icon-small' : 'site-icon'}
      style={has ? undefined : { '--tile-hue': hueOf(id) }}
      data-brand={has ? true : undefined}
      aria-hidden="true"
    >
      {has ? !plain && <Glyph id={id} /> : [...name][0]}
    </span>
  );
}
