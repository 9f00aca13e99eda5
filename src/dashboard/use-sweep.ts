import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask } from '../messages/ask.ts';
import { SWEEP_KEY, type Sweep } from '../model/sweep.ts';

/** A sweep that is watched does not wait for the alarm behind it. */
const NUDGE_MS = 5000;

const readable = (stored: unknown): Sweep | null =>
  (stored as Sweep | undefined)?.version === 1 ? (stored as Sweep) : null;

/** The record of the sweep, kept current while the screen is open. Null: there is none; undefined: not read yet. */
export function useSweep(): Sweep | null | undefined {
  const [sweep, setSweep] = useState<Sweep | null>();
  useLayoutEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[SWEEP_KEY]) setSweep(readable(changes[SWEEP_KEY].newValue));
    };
    browser.storage.local.onChanged.addListener(follow);
    browser.storage.local.get(SWEEP_KEY).then(
      (stored) => setSweep(readable(stored[SWEEP_KEY])),
      () => setSweep(null),
    );
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);

  const running = sweep?.status === 'running';
  useEffect(() => {
    if (!running) return;
    const nudge = () => void ask('sweep.nudge', null).catch(() => {});
    nudge();
    const timer = setInterval(nudge, NUDGE_MS);
    return () => clearInterval(timer);
  }, [running]);
  return sweep;
}
