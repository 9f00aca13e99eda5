import icons from 'virtual:site-icons';

/** A hue that stays the same for a site, so that its lettered tile can be found again. */
function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 360;
  return hash;
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
  /** The tile alone where the brand has an icon: every icon is a file to wait for. */
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
      {has ? !plain && <img src={`/site-icon/${id}.svg`} alt="" decoding="sync" /> : [...name][0]}
    </span>
  );
}
