import type { Outcome } from '../model/outcome.ts';
import type { TaughtPlace } from '../model/taught-rule.ts';
import type { ShadowRootOf } from '../recogniser/dom.ts';
import { watch } from '../recogniser/watch.ts';
import { listPageRoots } from './page-roots.ts';
import { findTaught, listNumbers } from './taught-place.ts';

export interface ReadTaughtOptions {
  signal?: AbortSignal;
  /** Wait this long before the first look. */
  firstWaitMs?: number;
  /** Whether numbers are news; those that are not do not end the reading. */
  isNews?: (numbers: readonly string[]) => boolean;
}

const numbersOf = (outcome: Outcome | undefined): string[] =>
  outcome?.kind === 'shown' ? outcome.numbers.map(({ raw }) => raw) : [];

/**
 * Reads what was taught of a page; waits for late content for a bounded time and leaves nothing running. Gives the
 * numbers as the page writes them, none when none of the places is there. Undefined: the signal ended it.
 */
export async function readTaught(
  document: Document,
  places: readonly TaughtPlace[],
  shadowRootOf: ShadowRootOf,
  { signal = new AbortController().signal, firstWaitMs = 0, isNews = () => true }: ReadTaughtOptions = {},
): Promise<string[] | undefined> {
  const outcome = await watch({
    look: () => {
      const numbers = listNumbers(listPageRoots(document, shadowRootOf));
      const found = places.map((place) => findTaught(place, numbers)).filter((one) => one !== undefined);
      const raws = new Map(found.map(({ number }) => [number.key, number.raw]));
      return raws.size > 0
        ? { kind: 'shown', numbers: [...raws.values()].map((raw) => ({ raw })), asked: [], why: [] }
        : { kind: 'unrecognised', asked: [], why: [] };
    },
    roots: () => listPageRoots(document, shadowRootOf),
    firstWaitMs,
    isNews: (seen) => isNews(numbersOf(seen)),
    signal,
  });
  return outcome && numbersOf(outcome);
}
