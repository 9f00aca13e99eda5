import type { Outcome } from '../model/outcome.ts';

/** How long a page is watched after it was loaded, moved on or used. */
export const WATCH_MS = 8000;
/** `absent` and `signed-out` are believed only when a later look says the same: pages start out empty. */
const CONFIRM_MS = 1200;
const FIRST_WAIT_MS = 80;

/** What a watch needs; everything that touches the page or the clock comes from outside. */
export interface WatchOptions {
  look: () => Outcome | Promise<Outcome>;
  /** Nodes whose changes are worth another look: the document and the shadow roots in it. */
  roots: () => Iterable<Node>;
  /** Wait this long before the first look: a page that moves on by itself shows the old content for a moment. */
  firstWaitMs?: number;
  /** Whether an outcome is news; one that is not does not end the watch. */
  isNews?: (outcome: Outcome) => boolean;
  signal: AbortSignal;
}

/**
 * Looks at a page until it says something decisive or the time is up, and gives the last outcome. A page that is
 * redrawn all the time costs a few looks, not one per change: after a change the observer is off until the next
 * look, and each wait is longer than the one before. Afterwards no timer and no observer is left. Undefined: the
 * signal ended it.
 */
export function watch({
  look,
  roots,
  firstWaitMs = 0,
  isNews = () => true,
  signal,
}: WatchOptions): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    const start = Date.now();
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let deadline: ReturnType<typeof setTimeout> | undefined;
    let unconfirmed: { kind: string; at: number } | undefined;
    let last: Outcome | undefined;
    let looking = false;
    let ended = false;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      later(wait);
    });
    const stop = (outcome: Outcome | undefined): void => {
      ended = true;
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(deadline);
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = (): void => stop(undefined);
    const later = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void step(), ms);
    };
    const step = async (): Promise<void> => {
      if (looking) return;
      looking = true;
      clearTimeout(timer);
      const before = performance.now();
      const looked = look();
      // What comes later comes in slices; this the page had to wait for.
      const cost = performance.now() - before;
      const outcome = await looked;
      looking = false;
      if (ended) return;
      last = outcome;
      const now = Date.now();
      if (isNews(outcome)) {
        if (outcome.kind === 'shown') {
          stop(outcome);
          return;
        }
        if (outcome.kind === 'absent' || outcome.kind === 'signed-out') {
          if (unconfirmed?.kind !== outcome.kind) unconfirmed = { kind: outcome.kind, at: now };
          else if (now - unconfirmed.at >= CONFIRM_MS) {
            stop(outcome);
            return;
          }
        } else unconfirmed = undefined;
      }
      if (now - start >= WATCH_MS) {
        stop(outcome);
        return;
      }
      wait = Math.max(wait * 2, cost * 50);
      for (const root of roots())
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['class', 'style', 'hidden', 'value', 'disabled'],
        });
      if (unconfirmed) later(Math.max(CONFIRM_MS - (now - unconfirmed.at), 20));
      // Fields filled by script and shadow roots attached late change nothing that an observer sees.
      else later(Math.max(wait * 4, 1000));
    };
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', abort);
    deadline = setTimeout(() => {
      if (last || firstWaitMs < WATCH_MS) void step();
    }, WATCH_MS);
    if (firstWaitMs) later(firstWaitMs);
    else void step();
  });
}
