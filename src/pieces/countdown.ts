import type { RetiringSummary } from '../model/ready-view.ts';
import { daysUntil } from '../plan/days.ts';
import type { Texts } from '../texts/texts.ts';

/** The countdown of a retiring number in words. */
export function countdownText(number: RetiringSummary, now: number, t: Texts): string {
  if (!number.cancelOn) return t.noDate;
  const days = daysUntil(number.cancelOn, now);
  if (number.status === 'retiring') return days >= 0 ? t.daysLeft(days) : t.datePassed(-days);
  return -days > number.freezeDays ? t.freezeOver : t.frozen(-days, number.freezeDays, number.freezeKnown);
}
