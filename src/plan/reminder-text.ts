import type { RetiringSummary } from '../model/ready-view.ts';
import type { Texts } from '../texts/texts.ts';
import { daysUntil } from './days.ts';
import { datesAfter } from './make-plan.ts';

/** More digits than this in a label, and the label says the number itself. */
const LABEL_DIGITS = 6;

/**
 * A reminder in words: which number, how many days, how much is left. Others may see a notification, so the number
 * is named by the user's label or else by its last four digits.
 */
export function reminderText(
  number: RetiringSummary,
  now: number,
  t: Texts,
): { title: string; message: string } {
  const { open, unsure, check } = number.counts;
  return {
    title: t.reminders.title(nameOf(number, t), whenOf(number, now, t)),
    message: t.reminders.message(open + unsure + check),
  };
}

function nameOf({ label, display }: RetiringSummary, t: Texts): string {
  const tells = (label?.match(/\d/g) ?? []).length > LABEL_DIGITS;
  return label && !tells ? label : t.reminders.number(display.replace(/\D/g, '').slice(-4));
}

function whenOf({ status, cancelOn, freezeDays }: RetiringSummary, now: number, t: Texts): string {
  if (!cancelOn) return t.noDate;
  if (status === 'retired')
    return t.reminders.reissueIn(daysUntil(datesAfter(cancelOn, freezeDays).reissueFrom, now));
  const days = daysUntil(cancelOn, now);
  return days >= 0 ? t.daysLeft(days) : t.datePassed(-days);
}
