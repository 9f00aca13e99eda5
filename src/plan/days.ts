const DAY_MS = 86_400_000;

/** Calendar days are `YYYY-MM-DD` in the user's own time zone; sums are done in UTC so that no change of clocks shifts them. */
const toUtc = (day: string): number => {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
};

const fromUtc = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The local calendar day of a moment (epoch milliseconds). */
export function dayOf(now: number): string {
  const local = new Date(now);
  return fromUtc(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
}

/** The day `count` days after (or, negative, before) a day. */
export const addDays = (day: string, count: number): string => fromUtc(toUtc(day) + count * DAY_MS);

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toUtc(to) - toUtc(from)) / DAY_MS);

/** Whole days from today (at `now`) to a day; negative when it has passed. */
export const daysUntil = (day: string, now: number): number => daysBetween(dayOf(now), day);

/** The moment (epoch milliseconds) at which the clock of the user strikes `hour` on a local day. */
export function momentAt(day: string, hour: number): number {
  const utc = new Date(toUtc(day));
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), hour).getTime();
}
