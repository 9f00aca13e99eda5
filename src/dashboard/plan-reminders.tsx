import type { RetiringSummary } from '../model/ready-view.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { ReminderOffer } from '../pieces/reminder-offer.tsx';
import { useReminders } from '../pieces/use-reminders.ts';
import { addDays, dayOf } from '../plan/days.ts';
import { findNext, remindedNumber } from '../plan/reminders.ts';

/**
 * The reminders of a number in its plan: the next one, or the offer to turn them on. What is due today is said here
 * also where the browser may not show it.
 */
export function PlanReminders({ number, now }: { number: RetiringSummary; now: number }) {
  const { t, day } = useLocale();
  const reminders = useReminders();
  const about = remindedNumber(number);
  if (!reminders || about.left === 0 || number.sample) return null;

  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  const since = reminders.since(number.numberId);
  // Without a day to count from there are none from week to week.
  const kinds = since ? reminders.kinds : reminders.kinds.filter((kind) => kind !== 'weekly');
  const due = findNext(about, kinds, since ?? yesterday, yesterday)?.day === today;
  const next = since && findNext(about, kinds, since, today);
  return (
    <>
      {due && (
        <p class="notice" data-due="today">
          {t.reminders.dueToday(about.left)}
        </p>
      )}
      <ReminderOffer reminders={reminders} />
      {reminders.on && reminders.allowed && next && (
        <p class="small soft no-print" data-next-reminder={next.day}>
          {t.reminders.next(day(next.day))} · <a href="/welcome.html#settings">{t.reminders.manage}</a>
        </p>
      )}
    </>
  );
}
