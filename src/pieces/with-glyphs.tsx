import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteGlyph } from '../model/site-glyph.ts';
import { GlyphContext } from './glyph-context.ts';

/** Brings the brands' icons once the screen stands: until then, and without them, there are their tiles. */
export function WithGlyphs({ children }: { children: ComponentChildren }) {
  const [glyphs, setGlyphs] = useState<Readonly<Record<string, SiteGlyph>>>();
  useEffect(() => {
    void import('virtual:site-glyphs').then(
      (module) => setGlyphs(module.default),
      () => undefined,
    );
  }, []);
  return <GlyphContext.Provider value={glyphs}>{children}</GlyphContext.Provider>;
}
