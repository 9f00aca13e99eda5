import { findPageHints, type PageHints, type PageTable } from '../catalogue/page-table.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ShadowRootOf } from './dom.ts';
import { type LookOptions, look } from './look.ts';
import { watch } from './watch.ts';

/** A page that moves on by itself shows the old content for a moment. */
const AFTER_NAVIGATION_MS = 300;

export interface AccountPageOptions {
  window: Window;
  table: PageTable;
  shadowRootOf: ShadowRootOf;
  bringReader: LookOptions['bringReader'];
  /** Told of each decisive outcome that is news, and of what is to be asked when a watch ends without one. */
  report: (outcome: Outcome) => void;
  signal: AbortSignal;
}

/**
 * Reads account pages as long as the page lives. Off the account pages it only listens for navigation. On one it
 * watches for a bounded time, then leaves listeners for the person's own actions: a click, a submitted form or a
 * return to the tab opens another bounded watch, so that a number changed in a dialog of the same page is noticed
 * without anything running in between.
 */
export function watchAccountPages({
  window,
  table,
  shadowRootOf,
  bringReader,
  report,
  signal,
}: AccountPageOptions): void {
  const { document } = window;
  let here:
    | { hints: PageHints; page: AbortController; watching: AbortController | undefined; told: string }
    | undefined;
  let address = '';

  let roots: readonly Node[] = [];

  async function watchFor(state: NonNullable<typeof here>, firstWaitMs: number): Promise<void> {
    state.watching?.abort();
    const watching = new AbortController();
    state.watching = watching;
    const outcome = await watch({
      look: () =>
        look({
          document,
          url: () => addressOf(window),
          hints: state.hints,
          shadowRootOf,
          bringReader,
          found: (parts) => {
            roots = parts.map(({ root }) => root);
          },
        }),
      roots: () => roots,
      firstWaitMs,
      isNews: (seen) => keyOf(seen) !== state.told,
      signal: AbortSignal.any([watching.signal, state.page.signal]),
    });
    if (!outcome) return;
    state.watching = undefined;
    if (keyOf(outcome) === state.told) return;
    state.told = keyOf(outcome);
    report(outcome);
  }

  function arrive(firstWaitMs: number): void {
    const url = addressOf(window);
    if (url.href === address) return;
    address = url.href;
    here?.page.abort();
    here = undefined;
    const hints = findPageHints(table, url) ?? hintsOfParent(window, table);
    if (!hints) return;
    const page = new AbortController();
    const state = { hints, page, watching: undefined, told: '' };
    here = state;
    const onUse = (event: Event): void => {
      if (event.isTrusted && document.visibilityState !== 'hidden') void watchFor(state, 100);
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([page.signal, signal]) };
    for (const type of ['click', 'submit', 'change']) document.addEventListener(type, onUse, options);
    document.addEventListener('visibilitychange', onUse, options);
    window.addEventListener('focus', onUse, { ...options, capture: false });
    void watchFor(state, firstWaitMs);
  }

  if (signal.aborted) return;
  signal.addEventListener('abort', () => here?.page.abort());
  const onMove = () => arrive(AFTER_NAVIGATION_MS);
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', onMove, { signal });
  else for (const type of ['popstate', 'hashchange']) window.addEventListener(type, onMove, { signal });
  arrive(0);
}

/** What was told, so that the same is not told twice. */
const keyOf = (outcome: Outcome): string =>
  JSON.stringify([
    outcome.kind,
    outcome.kind === 'shown' ? outcome.numbers : outcome.kind === 'unrecognised' ? outcome.asked : [],
  ]);

const addressOf = (window: Window): URL => new URL(window.location.href);

/** A frame within an account page of the same origin belongs to it, whatever its own address. */
function hintsOfParent(window: Window, table: PageTable): PageHints | undefined {
  try {
    return window.parent === window ? undefined : findPageHints(table, addressOf(window.parent));
  } catch {
    // The parent is of another origin.
    return undefined;
  }
}
