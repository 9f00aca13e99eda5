import { browser } from '../../browser.ts';
import type { TaughtPlace } from '../../model/taught-rule.ts';

/** In session storage: which tabs the user wants to point at a number in. Gone with the browser. */
const TEACHING_KEY = 'teaching';
/** Somebody who has not pointed by then has gone away. */
const PATIENCE_MS = 10 * 60_000;

/** What the user pointed at on a site that may not be read yet. */
export interface Waiting {
  address: string;
  place: TaughtPlace | null;
  mask: string;
}

/** What the user wants in a tab. */
export interface TeachingSession {
  /** Epoch milliseconds. */
  at: number;
  start: 'point' | 'selection';
  /** A permission is asked for, and the picker opens when it is given. */
  expects?: true;
  /** Kept when the permission is given. */
  waiting?: Waiting;
  /** What waited was kept. */
  done?: true;
}

type Sessions = Record<string, TeachingSession>;

async function readSessions(now: number): Promise<Sessions> {
  const { [TEACHING_KEY]: stored } = await browser.storage.session.get(TEACHING_KEY);
  const fresh = Object.entries((stored as Sessions | undefined) ?? {}).filter(
    ([, { at }]) => at <= now && now - at < PATIENCE_MS,
  );
  return Object.fromEntries(fresh);
}

const keep = (sessions: Sessions): Promise<void> => browser.storage.session.set({ [TEACHING_KEY]: sessions });

/** What the user wants in a tab; undefined: nothing. */
export const findSession = async (tabId: number, now: number): Promise<TeachingSession | undefined> =>
  (await readSessions(now))[tabId];

/** Tabs that wait for a permission. */
export const listExpecting = async (now: number): Promise<number[]> =>
  Object.entries(await readSessions(now))
    .filter(([, { expects, waiting }]) => expects || waiting)
    .map(([tabId]) => Number(tabId));

/** Notes what the user wants in a tab. */
export const openSession = async (tabId: number, session: TeachingSession): Promise<void> =>
  keep({ ...(await readSessions(session.at)), [tabId]: session });

/** The user is done in a tab. */
export async function closeSession(tabId: number, now: number): Promise<void> {
  const { [tabId]: _gone, ...others } = await readSessions(now);
  await keep(others);
}
