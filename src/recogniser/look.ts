import type { PageHints } from '../catalogue/page-table.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ShadowRootOf } from './dom.ts';
import { isWorthReading } from './glance.ts';
import type { ReadInSteps } from './recognise.ts';
import { finishInSlices } from './steps.ts';
import { type Part, surveyInSteps, surveyPage } from './survey-page.ts';

/** No task is to be longer than five milliseconds, and a step takes up to two. */
const SLICE_MS = 2;
/** A page that changes more often while it is read is read to the end as it was. */
const MOST_BEGINNINGS = 3;

export interface LookOptions {
  document: Document;
  url: () => URL;
  hints: PageHints;
  shadowRootOf: ShadowRootOf;
  /** Brings the reader, which is not there before there is something to read; undefined: it cannot be had. */
  bringReader: () => Promise<ReadInSteps | undefined>;
  /** Told of the parts of the page, as soon as they are known. */
  found: (parts: readonly Part[]) => void;
}

/** Looks at a page: over all of it first, and closer, in slices, where there is something to read. */
export async function look({
  document,
  url,
  hints,
  shadowRootOf,
  bringReader,
  found,
}: LookOptions): Promise<Outcome> {
  for (let left = MOST_BEGINNINGS; left > 0; left--) {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    const observe = (root: Node) =>
      left > 1 && observer.observe(root, { subtree: true, childList: true, characterData: true });
    const inSlices = <T>(steps: Generator<void, T>) =>
      finishInSlices(steps, {
        sliceMs: SLICE_MS,
        now: () => performance.now(),
        pause,
        goesOn: () => left <= 1 || !changed,
      });
    try {
      observe(document);
      // What is read in the end must be of one moment.
      const parts =
        left > 1 ? await inSlices(surveyInSteps(document, shadowRootOf)) : surveyPage(document, shadowRootOf);
      if (!parts) continue;
      found(parts);
      if (!isWorthReading(parts, hints)) break;
      for (const { root } of parts) observe(root);
      const read = await bringReader();
      if (!read) break;
      const outcome = !changed && (await inSlices(read(document, url(), hints, parts)));
      if (outcome) return outcome;
    } finally {
      observer.disconnect();
      forgetText();
    }
  }
  return { kind: 'unrecognised', asked: [], why: [] };
}

/** The browser keeps the last text that a pattern was held against: all of the page's, where nothing was read. */
const forgetText = (): boolean => /^/.test('');

/** Lets the page go on. A timer would wait for a second where the tab is not in front. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
