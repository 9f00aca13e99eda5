import type { OwnNumber } from '../model/own-number.ts';
import { type MaskFit, matchMask } from '../phone/match-mask.ts';
import { maskKey, parseMask } from '../phone/parse-mask.ts';

/** A mask with the own numbers it fits. */
export interface ReadMask {
  /** The same for every spelling of the same mask. */
  key: string;
  /** Own number id to its fit; numbers that it does not fit are left out. */
  fits: ReadonlyMap<string, MaskFit>;
}

/** Reads masks and compares them with the own numbers; undefined where a text is no mask. Every text is read once. */
export function createMaskReader(
  ownNumbers: readonly Pick<OwnNumber, 'id' | 'e164'>[],
): (text: string) => ReadMask | undefined {
  const known = new Map<string, ReadMask | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const mask = parseMask(text);
    const fits = new Map<string, MaskFit>();
    if (mask)
      for (const { id, e164 } of ownNumbers) {
        const fit = matchMask(mask, e164);
        if (fit.fit !== 'no') fits.set(id, fit);
      }
    const read = mask && { key: maskKey(mask), fits };
    known.set(text, read);
    return read;
  };
}

/** Whether the digits leave open whose number it is: it fits several equally well, or only weakly. */
export function isAmbiguous({ fits }: ReadMask): boolean {
  const strong = [...fits.values()].filter(({ fit }) => fit === 'strong').length;
  return fits.size > 0 && strong !== 1;
}
