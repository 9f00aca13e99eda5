import { createContext } from 'preact';
import type { SiteGlyph } from '../model/site-glyph.ts';

/** The brands' icons by site; undefined until they have been brought. */
export const GlyphContext = createContext<Readonly<Record<string, SiteGlyph>> | undefined>(undefined);
