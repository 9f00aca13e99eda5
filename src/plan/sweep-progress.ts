import type { Sweep, SweepItem, SweepResult } from '../model/sweep.ts';
import { PACES } from './sweep-step.ts';

/** How long a page takes until it has said something, as long as none was measured. */
const USUAL_MS = 4000;

/** How far a sweep is. */
export interface SweepProgress {
  /** Services of this round that had their turn, and how many it asked for. */
  done: number;
  asked: number;
  /** The service whose turn it is. Absent: none. */
  siteId?: string;
  leftMs: number;
}

/** How long so many services will take, before anything was measured. */
export const expectedMs = (services: number, pace: Sweep['pace'], pageMs = USUAL_MS): number => {
  const [least, most] = PACES[pace].rest;
  return services * (pageMs + (least + most) / 2);
};

/** Whole minutes, at least one: nobody needs to know it better. */
export const minutesOf = (ms: number): number => Math.max(1, Math.round(ms / 60_000));

/** How far it is and how long the rest will take, from how long it took so far. */
export function sweepProgress({ items, asked, page, pace, took }: Sweep): SweepProgress {
  const waiting = items.filter((item) => item.result === undefined);
  const siteId = (page ? items[page.place] : waiting[0])?.siteId;
  // The first few pages say little: they count as much as two usual ones.
  const pageMs = (took.ms + 2 * USUAL_MS) / (took.pages + 2);
  return {
    done: asked - waiting.length,
    asked,
    ...(siteId && { siteId }),
    leftMs: expectedMs(waiting.length, pace, pageMs),
  };
}

/** Whether signing in would help a service: it said so, or led to a page that is called so. */
export const needsSignIn = ({ result, signIn }: SweepItem): boolean =>
  result === 'signed-out' || signIn === true;

/** Headings of what a sweep found, in their order. */
export const SWEEP_RESULTS: readonly SweepResult[] = [
  'shown',
  'ask',
  'absent',
  'signed-out',
  'asks-password',
  'elsewhere',
  'unread',
  'not-loaded',
  'no-access',
  'gone',
];

/** The services of each result, in the order of the headings; results that none has are left out. */
export const groupResults = (items: readonly SweepItem[]): { result: SweepResult; items: SweepItem[] }[] =>
  SWEEP_RESULTS.map((result) => ({ result, items: items.filter((item) => item.result === result) })).filter(
    (group) => group.items.length > 0,
  );
