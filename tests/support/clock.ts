/** A fixed moment for tests: noon of a winter day, local time, so that no time zone moves it to another day. */
export const NOW = new Date(2027, 0, 15, 12, 0, 0).getTime();
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** `days` before the fixed moment. */
export const daysAgo = (days: number): number => NOW - days * DAY_MS;
