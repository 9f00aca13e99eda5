/**
 * The time of a new record: now, but always later than what is there, so that of two records the newer is known also
 * within one millisecond and after the clock was set back.
 */
export const nextMoment = (now: number, before: readonly number[]): number =>
  before.reduce((latest, at) => Math.max(latest, at + 1), now);
