import type { RetiringSummary, Row } from '../model/ready-view.ts';
import { addDays, dayOf, daysBetween } from './days.ts';

/** The days that matter, as calendar days `YYYY-MM-DD`. Without a cancel day only today is known. */
export interface PlanDates {
  today: string;
  cancelOn?: string;
  /** Last day of the freeze: until then the carrier may still give the number back. */
  lastFrozenDay?: string;
  /** First day on which it may be somebody else's. */
  reissueFrom?: string;
}

/** One thing to do, with the day it is best done on. */
export interface PlanStep {
  row: Row;
  /** Absent: there is no cancel day to work towards. */
  day?: string;
  /** True when the old number may have to receive a code, which it can only do before it is cancelled. */
  beforeCancelling: boolean;
}

/** What to do until a number goes, in which order, and how much a day. */
export interface Plan {
  dates: PlanDates;
  /** In the order of the list, which puts first what opens other accounts and what needs a code on the old number. */
  steps: PlanStep[];
  /** Steps a day that are enough to be done in time; absent without a cancel day or with nothing to do. */
  perDay?: number;
  /** The cancel day is too near, or over, for any days to be kept free before it. */
  hurried?: true;
  /** Rows that keep the number from being cancelled: see blocksCancelling. */
  blocking: Row[];
}

/** Days kept free before the cancel day for what goes wrong: a code that does not come, a form under review. */
const SPARE_DAYS = 3;

const isLeft = (row: Row): boolean => row.state === 'open' || row.state === 'unsure' || row.state === 'check';

/**
 * Whether a row must be dealt with while the old number still works: it asks for a code there, or it is not known
 * that it does not. Where another proof is accepted too, the number may go first, though it is less work before.
 */
export const blocksCancelling = (row: Row): boolean =>
  isLeft(row) && (row.oldNumberCode === 'yes' || row.oldNumberCode === 'unknown');

/**
 * The plan for one number from the rows of its list (in list order; rows of other numbers are passed over).
 * Pure: `now` is epoch milliseconds.
 */
export function makePlan(number: RetiringSummary, rows: readonly Row[], now: number): Plan {
  const today = dayOf(now);
  const { cancelOn } = number;
  const dates: PlanDates = { today, ...(cancelOn && datesAfter(cancelOn, number.freezeDays)) };
  const left = rows.filter((row) => row.numberId === number.numberId && isLeft(row));
  const blocking = left.filter(blocksCancelling);
  const days = cancelOn && number.status === 'retiring' ? workingDays(today, cancelOn) : 0;
  const perDay = days > 0 && left.length > 0 ? Math.ceil(left.length / days) : undefined;
  const hurried = perDay !== undefined && cancelOn !== undefined && daysBetween(today, cancelOn) < SPARE_DAYS;
  const steps = left.map((row, index) => ({
    row,
    beforeCancelling: row.oldNumberCode !== 'no',
    ...(perDay && { day: addDays(today, Math.floor(index / perDay)) }),
  }));
  return { dates, steps, blocking, ...(perDay && { perDay }), ...(hurried && { hurried }) };
}

/** The days that follow from the day on which a number is cancelled and the length of its freeze. */
export const datesAfter = (cancelOn: string, freezeDays: number): Required<Omit<PlanDates, 'today'>> => ({
  cancelOn,
  lastFrozenDay: addDays(cancelOn, freezeDays),
  reissueFrom: addDays(cancelOn, freezeDays + 1),
});

/** Days from today on which to work, at least one: up to the spare days before the cancel day. */
const workingDays = (today: string, cancelOn: string): number =>
  Math.max(1, daysBetween(today, cancelOn) - SPARE_DAYS + 1);
