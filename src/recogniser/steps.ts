/** Takes all steps at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Pacing {
  /** Milliseconds until the page is let go on. */
  sliceMs: number;
  now: () => number;
  pause: () => Promise<unknown>;
  /** Asked after each pause: whether the steps are worth going on with. */
  goesOn: () => boolean;
}

/** Takes steps in slices, the page going on in between; undefined where they were not worth going on with. */
export async function finishInSlices<T>(
  steps: Generator<void, T>,
  { sliceMs, now, pause, goesOn }: Pacing,
): Promise<T | undefined> {
  let until = now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await pause();
    if (!goesOn()) return undefined;
    until = now() + sliceMs;
  }
}
