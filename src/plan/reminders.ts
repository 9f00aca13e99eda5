import type { RetiringSummary } from '../model/ready-view.ts';
import type { ReminderKind } from '../model/settings.ts';
import { addDays, dayOf, daysBetween, momentAt } from './days.ts';
import { datesAfter } from './make-plan.ts';

/** A number that may be reminded of, and how much is left to do for it. */
export interface RemindedNumber
  extends Pick<RetiringSummary, 'numberId' | 'status' | 'cancelOn' | 'freezeDays'> {
  /** Rows that are open, unsure or to be checked. */
  left: number;
}

export interface Reminder {
  /** The number and the day: a number is reminded of at most once a day. */
  id: string;
  numberId: string;
  kind: ReminderKind;
  /** Local calendar day it belongs to. */
  day: string;
}

/** What must be kept from one look at the clock to the next. */
export interface ReminderRecord {
  /**
   * By number that is reminded of: what was planned when it was last looked at, and the local day since which that
   * is so. What lay before the plan was made is not missed.
   */
  plans: Record<string, { plan: string; since: string }>;
  /** Ids of the reminders that were shown, oldest first. */
  fired: string[];
}

export interface ReminderDecision {
  /** To be shown now: of each number at most one. */
  due: Reminder[];
  /** Epoch milliseconds at which to look again. Absent: nothing lies ahead. */
  next?: number;
  /** The record to be kept; it has what is due as shown. */
  record: ReminderRecord;
}

/** Local hour of the day at which reminders are shown. */
export const REMINDER_HOUR = 10;
/** Days before the cancel day; 0 is the day itself. */
export const DAYS_BEFORE_CANCEL = [30, 14, 7, 3, 1, 0] as const;
/** Days before the first day on which the number may be somebody else's. */
export const DAYS_BEFORE_REISSUE = [14, 3] as const;

const WEEK = 7;
/** A weekly reminder leaves the user in peace for this many days after the plan was made. */
const REST_DAYS = 4;
/** A missed reminder is still shown this many days later. */
const LATE_DAYS = 7;
/** Some ten years of weekly reminders. */
const KEPT_FIRED = 500;

/** Nothing planned, nothing shown. */
export const NO_REMINDERS: ReminderRecord = { plans: {}, fired: [] };

/** A number of the ready view as one to be reminded of. */
export const remindedNumber = ({
  numberId,
  status,
  cancelOn,
  freezeDays,
  counts,
}: RetiringSummary): RemindedNumber => ({
  numberId,
  status,
  ...(cancelOn !== undefined && { cancelOn }),
  freezeDays,
  left: counts.open + counts.unsure + counts.check,
});

/** Half-way through the freeze. */
export const halfOfFreeze = (cancelOn: string, freezeDays: number): string =>
  addDays(cancelOn, Math.ceil(freezeDays / 2));

/**
 * Which reminders are to be shown, and when to look again. Pure: `now` is epoch milliseconds, read as the user's own
 * time. Only the latest reminder whose hour has struck counts, so that a long absence or a clock set forward brings
 * one and not many; and as the shown ones are kept by name, a clock set back brings none again.
 */
export function decideReminders(
  numbers: readonly RemindedNumber[],
  kinds: readonly ReminderKind[],
  record: ReminderRecord,
  now: number,
): ReminderDecision {
  const today = dayOf(now);
  const begun = now >= momentAt(today, REMINDER_HOUR) ? today : addDays(today, -1);
  const reminded = kinds.length === 0 ? [] : numbers.filter(({ left }) => left > 0);
  const plans = Object.fromEntries(
    reminded.map((number) => {
      const plan = [number.status, number.cancelOn, number.freezeDays, ...kinds].join(' ');
      const known = record.plans[number.numberId];
      // Where the clock was set back behind the plan, it counts from there.
      const since = known?.plan === plan && known.since < today ? known.since : today;
      return [number.numberId, { plan, since }];
    }),
  );
  const due: Reminder[] = [];
  const ahead: string[] = [];
  for (const number of reminded) {
    const since = plans[number.numberId]?.since ?? today;
    const latest = findLatest(number, kinds, since, begun);
    if (latest && !record.fired.includes(latest.id) && isTimely(latest, number, today)) due.push(latest);
    const next = findNext(number, kinds, since, begun);
    if (next) ahead.push(next.day);
  }
  const [soonest] = ahead.sort();
  return {
    due,
    ...(soonest !== undefined && { next: momentAt(soonest, REMINDER_HOUR) }),
    record: { plans, fired: [...record.fired, ...due.map(({ id }) => id)].slice(-KEPT_FIRED) },
  };
}

/** Whether a reminder still makes sense on a day: not long after its own, and not when what it warns of is over. */
function isTimely({ kind, day }: Reminder, number: RemindedNumber, today: string): boolean {
  if (daysBetween(day, today) > LATE_DAYS) return false;
  if (kind === 'weekly' || !number.cancelOn) return true;
  return kind === 'before-cancel'
    ? today <= number.cancelOn
    : today < datesAfter(number.cancelOn, number.freezeDays).reissueFrom;
}

/** The latest reminder of a number up to a day, of those that came after the plan was made. */
function findLatest(
  number: RemindedNumber,
  kinds: readonly ReminderKind[],
  since: string,
  until: string,
): Reminder | undefined {
  const dated = listDated(number, kinds).filter(({ day }) => day > since && day <= until);
  const weekly = kinds.includes('weekly')
    ? findWeekly(number, kinds, since, addDays(until, 1 - WEEK))
    : undefined;
  return later(dated.at(-1), weekly && weekly.day <= until ? weekly : undefined);
}

/** The first reminder of a number after a day. */
export function findNext(
  number: RemindedNumber,
  kinds: readonly ReminderKind[],
  since: string,
  after: string,
): Reminder | undefined {
  const from = after > since ? after : since;
  const dated = listDated(number, kinds).find(({ day }) => day > from);
  const weekly = kinds.includes('weekly') ? findWeekly(number, kinds, since, addDays(from, 1)) : undefined;
  return dated && weekly ? (weekly.day < dated.day ? weekly : dated) : (dated ?? weekly);
}

const later = (a: Reminder | undefined, b: Reminder | undefined): Reminder | undefined =>
  a && b ? (b.day > a.day ? b : a) : (a ?? b);

const reminder = (numberId: string, kind: ReminderKind, day: string): Reminder => ({
  id: `${numberId}/${day}`,
  numberId,
  kind,
  day,
});

/** The reminders of a number that have their fixed day, in order, one a day. */
function listDated(
  { numberId, status, cancelOn, freezeDays }: RemindedNumber,
  kinds: readonly ReminderKind[],
): Reminder[] {
  if (!cancelOn) return [];
  if (status === 'retiring') {
    if (!kinds.includes('before-cancel')) return [];
    return DAYS_BEFORE_CANCEL.map((days) => reminder(numberId, 'before-cancel', addDays(cancelOn, -days)));
  }
  if (!kinds.includes('freeze')) return [];
  return freezeReminderDays(cancelOn, freezeDays).map((day) => reminder(numberId, 'freeze', day));
}

/** The days of a freeze on which to remind, in order. A short freeze has fewer. */
export function freezeReminderDays(cancelOn: string, freezeDays: number): string[] {
  const { reissueFrom } = datesAfter(cancelOn, freezeDays);
  const days = [
    halfOfFreeze(cancelOn, freezeDays),
    ...DAYS_BEFORE_REISSUE.map((before) => addDays(reissueFrom, -before)),
  ];
  return [...new Set(days)].filter((day) => day > cancelOn && day < reissueFrom).sort();
}

/**
 * The first weekly reminder on or after a day. They fall on the weekday of the cancel day, so that the last is
 * followed by the dated ones at a pace, or without one on the weekday on which the plan was made.
 */
function findWeekly(
  { numberId, status, cancelOn }: RemindedNumber,
  kinds: readonly ReminderKind[],
  since: string,
  from: string,
): Reminder | undefined {
  if (status !== 'retiring') return undefined;
  const rested = addDays(since, REST_DAYS);
  let day = onWeekdayOf(cancelOn ?? since, from > rested ? from : rested);
  // From the first dated reminder to the cancel day the dated ones speak.
  if (cancelOn && kinds.includes('before-cancel') && day <= cancelOn) {
    const first = addDays(cancelOn, -DAYS_BEFORE_CANCEL[0]);
    if (day >= first) day = addDays(cancelOn, WEEK);
  }
  return reminder(numberId, 'weekly', day);
}

/** The first day on or after `from` that has the weekday of `day`. */
function onWeekdayOf(day: string, from: string): string {
  const over = daysBetween(day, from) % WEEK;
  return addDays(from, over === 0 ? 0 : over > 0 ? WEEK - over : -over);
}
