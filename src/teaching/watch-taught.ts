import type { TaughtPlace } from '../model/taught-rule.ts';
import type { ShadowRootOf } from '../recogniser/dom.ts';
import { readTaught } from './read-taught.ts';

export interface WatchTaughtOptions {
  window: Window;
  places: readonly TaughtPlace[];
  shadowRootOf: ShadowRootOf;
  /** Told of the numbers as the page writes them: of none after the first reading alone, then whenever they are others. */
  report: (numbers: readonly string[]) => void;
}

/** After a click the page needs a moment. */
const AFTER_USE_MS = 100;

/**
 * Reads what was taught of a page, for a bounded time, and then again after the person's own actions: a click, a
 * submitted form or a return to the tab. So a number that is changed in a dialog of the same page is noticed, and
 * nothing runs in between. Ends when the page has moved on to another address; who leads it there has it read anew.
 * The answer ends it before.
 */
export function watchTaught({ window, places, shadowRootOf, report }: WatchTaughtOptions): () => void {
  const { document } = window;
  const address = window.location.href;
  const life = new AbortController();
  let reading: AbortController | undefined;
  let told: string | undefined;

  const read = async (firstWaitMs: number): Promise<void> => {
    reading?.abort();
    reading = new AbortController();
    const numbers = await readTaught(document, places, shadowRootOf, {
      signal: AbortSignal.any([reading.signal, life.signal]),
      firstWaitMs,
      isNews: (seen) => JSON.stringify(seen) !== told,
    });
    if (
      life.signal.aborted ||
      !numbers ||
      JSON.stringify(numbers) === told ||
      (told !== undefined && numbers.length === 0)
    )
      return;
    told = JSON.stringify(numbers);
    report(numbers);
  };
  const onUse = (event: Event): void => {
    if (window.location.href !== address) life.abort();
    else if (event.isTrusted && document.visibilityState !== 'hidden') void read(AFTER_USE_MS);
  };
  const options = { capture: true, passive: true, signal: life.signal };
  for (const type of ['click', 'submit', 'change', 'visibilitychange'])
    document.addEventListener(type, onUse, options);
  window.addEventListener('focus', onUse, { ...options, capture: false });
  void read(0);
  return () => life.abort();
}
