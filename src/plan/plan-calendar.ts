import type { Locale } from '../texts/locale.ts';
import { addDays, daysBetween } from './days.ts';
import type { Plan } from './make-plan.ts';
import { DAYS_BEFORE_CANCEL, freezeReminderDays, REMINDER_HOUR } from './reminders.ts';

/**
 * The plan as an iCalendar file (RFC 5545): the days that matter, with the reminders that this program gives too,
 * and what to do on each day.
 * Calendars are often synced, so the number is named by its last four digits only. `stamp` is epoch milliseconds.
 */
export function planCalendar(
  plan: Plan,
  numberId: string,
  lastDigits: string,
  locale: Locale,
  stamp: number,
): string {
  const { t, of } = locale;
  const { dates } = plan;
  const events: string[][] = [];
  const add = (
    kind: string,
    day: string,
    title: string,
    text: string,
    remindDays: readonly number[] = [],
  ) => {
    events.push([
      'BEGIN:VEVENT',
      `UID:${numberId}-${kind}@rebind.invalid`,
      `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
      `SUMMARY:${escapeText(title)}`,
      ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
      'TRANSP:TRANSPARENT',
      ...remindDays.flatMap((days) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        // Counted from the midnight with which the day begins.
        days > 0 ? `TRIGGER:-P${days - 1}DT${24 - REMINDER_HOUR}H` : `TRIGGER:PT${REMINDER_HOUR}H`,
        `DESCRIPTION:${escapeText(title)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]);
  };

  for (const [day, rows] of stepsByDay(plan)) {
    const names = rows.map(({ row }) => of(row.name));
    const lines = rows.map(({ row }) => {
      const where =
        row.changeUrl ?? (row.appPath && of(row.appPath)) ?? (row.counter && of(row.counter)) ?? '';
      return where ? `${of(row.name)}: ${where}` : of(row.name);
    });
    add(`steps-${day}`, day, t.calendarSteps(names.length, lastDigits), lines.join('\n'));
  }
  if (dates.cancelOn)
    add('cancel', dates.cancelOn, t.calendarCancel(lastDigits), t.calendarCancelText, DAYS_BEFORE_CANCEL);
  if (dates.lastFrozenDay) add('frozen', dates.lastFrozenDay, t.calendarFrozen(lastDigits), '');
  const { cancelOn, reissueFrom } = dates;
  if (cancelOn && reissueFrom) {
    const freeze = freezeReminderDays(cancelOn, daysBetween(cancelOn, reissueFrom) - 1);
    const remind = freeze.map((day) => daysBetween(day, reissueFrom));
    add('reissue', reissueFrom, t.calendarReissue(lastDigits), t.freezeOver, remind);
  }

  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rebind//Rebind//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .map((line) => `${line}\r\n`)
    .join('');
}

function stepsByDay(plan: Plan): Map<string, Plan['steps']> {
  const byDay = new Map<string, Plan['steps']>();
  for (const step of plan.steps) {
    if (step.day) byDay.set(step.day, [...(byDay.get(step.day) ?? []), step]);
  }
  return byDay;
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** RFC 5545 wants lines of at most 75 octets; a character is never cut in two. */
export function foldLine(line: string): string {
  const bytes = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const char of line) {
    const width = bytes.encode(char).length;
    // Continued lines begin with a space, which counts.
    if (size + width > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += char;
    size += width;
  }
  return [...parts, part].join('\r\n ');
}
