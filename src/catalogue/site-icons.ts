import * as simpleIcons from 'simple-icons';
import type { Site } from '../model/site.ts';
import type { SiteGlyph } from '../model/site-glyph.ts';

const NEUTRAL_TILE = '#eef1ee';

/** Relative luminance of a colour given as six hex digits, 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The icons of the catalogue by site, made at build: the brand's glyph in its colour on a neutral tile, or dark on a
 * tile of its colour where that colour is too light to be seen on the neutral one.
 * Throws when a site names an icon that simple-icons does not have.
 */
export function drawSiteIcons(sites: Site[]): Record<string, SiteGlyph> {
  const bySlug = new Map(Object.values(simpleIcons).map((icon) => [icon.slug, icon]));
  const drawn = sites.flatMap((site): [string, SiteGlyph][] => {
    if (!site.icon) return [];
    const icon = bySlug.get(site.icon);
    if (!icon) throw new Error(`src/sites/${site.id}.ts: simple-icons has no icon "${site.icon}"`);
    const light = luminance(icon.hex) > 0.4;
    const [tile, ink] = light ? [`#${icon.hex}`, '#1b1f1d'] : [NEUTRAL_TILE, `#${icon.hex}`];
    return [[site.id, { tile, ink, path: icon.path }]];
  });
  return Object.fromEntries(drawn);
}
