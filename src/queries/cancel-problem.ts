import type { CancelProblem } from '../messages/journey-contract.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Row } from '../model/ready-view.ts';
import { blocksCancelling } from '../plan/make-plan.ts';
import { isDay } from './local-day.ts';

/** A number that was cancelled longer ago than this has long been somebody else's: the year is a slip. */
const LONGEST_AGO_YEARS = 30;

/** The rows of a number that keep it from being cancelled. `rows`: of any numbers. */
export const findBlocking = (rows: readonly Row[], numberId: string): Row[] =>
  rows.filter((row) => row.numberId === numberId && blocksCancelling(row));

/** What speaks against a number having been cancelled on a day, the open rows apart. `today`: `YYYY-MM-DD`. */
export function findCancelProblem(
  number: OwnNumber | undefined,
  cancelledOn: string,
  today: string,
): Exclude<CancelProblem, 'blocked'> | undefined {
  if (!number) return 'unknown-number';
  if (number.status !== 'retiring') return 'not-retiring';
  if (!isDay(cancelledOn)) return 'bad-date';
  if (cancelledOn > today) return 'date-in-future';
  const oldest = `${Number(today.slice(0, 4)) - LONGEST_AGO_YEARS}${today.slice(4)}`;
  return cancelledOn < oldest ? 'bad-date' : undefined;
}

/** The reasons that were given for the blocking rows, by site; empty ones and those for other sites are left out. */
export function reasonsFor(
  blocking: readonly Row[],
  overrides: Readonly<Record<string, string>>,
): Record<string, string> {
  const reasons = blocking.map(({ siteId }): [string, string] => [
    siteId,
    (Object.hasOwn(overrides, siteId) && overrides[siteId]?.trim()) || '',
  ]);
  return Object.fromEntries(reasons.filter(([, reason]) => reason !== ''));
}
