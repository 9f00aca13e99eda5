import { browser } from '../../browser.ts';
import { SWEEP_KEY, type Sweep } from '../../model/sweep.ts';

/** In session storage, which a restart of browser or extension empties: whose tab numbers still hold. */
const SESSION_KEY = 'sweepSession';

/** The one sweep there is; undefined: none, or one of another shape. */
export async function readSweep(): Promise<Sweep | undefined> {
  const stored = (await browser.storage.local.get(SWEEP_KEY))[SWEEP_KEY] as Partial<Sweep> | undefined;
  return stored?.version === 1 && Array.isArray(stored.items) ? (stored as Sweep) : undefined;
}

export const saveSweep = (sweep: Sweep): Promise<void> => browser.storage.local.set({ [SWEEP_KEY]: sweep });

export const dropSweep = (): Promise<void> => browser.storage.local.remove(SWEEP_KEY);

/** Notes that a sweep was begun, or resumed, in this session of the browser. */
export const markSession = ({ id }: Sweep): Promise<void> =>
  browser.storage.session.set({ [SESSION_KEY]: id });

/** Whether the browser has not been started anew since. */
export const isOfThisSession = async ({ id }: Sweep): Promise<boolean> =>
  (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY] === id;
