import type { RetiringSummary } from '../model/ready-view.ts';
import type { Texts } from '../texts/texts.ts';

const DAY_MS = 86_400_000;

/** Whole calendar days from today (at `now`, local time) to a day `YYYY-MM-DD`; negative when it has passed. */
export function daysUntil(day: string, now: number): number {
  const today = new Date(now);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, date) - from) / DAY_MS);
}

/** The countdown of a retiring number in words. */
export function countdownText(number: RetiringSummary, now: number, t: Texts): string {
  if (!number.cancelOn) return t.noDate;
  const days = daysUntil(number.cancelOn, now);
  if (number.status === 'retiring') return days >= 0 ? t.daysLeft(days) : t.datePassed(-days);
  return -days > number.freezeDays ? t.freezeOver : t.frozen(-days, number.freezeDays, number.freezeKnown);
}
