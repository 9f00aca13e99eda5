/** What our own screens may ask of a sweep. Its record (`model/sweep.ts`) they read for themselves. */
export interface SweepMessages {
  /** Begins a sweep of these services. `busy`: there is one already. `nothing`: none of them has a page to open. */
  'sweep.start': {
    request: { siteIds: string[] };
    reply: { ok: true } | { ok: false; problem: 'busy' | 'nothing' };
  };
  /** Sweeps these again once a sweep is over; what it found of the others stays. */
  'sweep.again': { request: { siteIds: string[] }; reply: { ok: boolean } };
  /** Closes the tab; the page in hand is opened again with `sweep.resume`. */
  'sweep.pause': { request: null; reply: { ok: boolean } };
  'sweep.resume': { request: null; reply: { ok: boolean } };
  /** Ends it; what was found stays. */
  'sweep.stop': { request: null; reply: { ok: boolean } };
  /** Puts away a sweep that is over, so that another can be chosen. */
  'sweep.clear': { request: null; reply: { ok: boolean } };
  /** Says that somebody is watching: a sweep that waits for its turn looks again. */
  'sweep.nudge': { request: null; reply: { ok: boolean } };
}
