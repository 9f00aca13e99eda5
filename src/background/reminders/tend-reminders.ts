import { browser } from '../../browser.ts';
import { READY_VIEW_KEY, REMINDERS_KEY, type ReadyView, SETTINGS_KEY } from '../../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { reminderText } from '../../plan/reminder-text.ts';
import { decideReminders, NO_REMINDERS, remindedNumber } from '../../plan/reminders.ts';
import { localeFor } from '../../texts/locale.ts';
import type { Context } from '../context.ts';
import { mayNotify } from './may-notify.ts';
import { keepReminderRecord, parseReminderRecord } from './reminder-record.ts';

/** The one alarm, set for the moment of the next reminder of any number. */
export const REMINDER_ALARM = 'reminder';

/** Begins the id of a notification; the id of its number follows, so that a newer one takes the place of an older. */
export const NOTIFICATION = 'reminder/';

/**
 * Shows what is due and sets the alarm for what comes next, from the ready view and what is kept; nothing is
 * remembered. Runs in turn with the writes. Never rejects: a write must not fail because of a reminder, and what
 * could not be decided now is decided after the next one.
 */
export async function tendReminders(context: Context): Promise<void> {
  try {
    await tend(context.now());
  } catch {
    // Storage or alarms do not work; whoever needs them next says so.
  }
}

async function tend(now: number): Promise<void> {
  const stored = await browser.storage.local.get([READY_VIEW_KEY, SETTINGS_KEY, REMINDERS_KEY]);
  const view = stored[READY_VIEW_KEY] as ReadyView | undefined;
  const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Partial<Settings> | undefined) };
  // Without the permission it is as if they were off: nothing is counted as shown that could not be seen.
  const kinds = settings.reminders === 'on' && (await mayNotify()) ? settings.reminderKinds : [];
  const numbers = (view?.retiring ?? []).filter(({ sample }) => !sample);
  const before = parseReminderRecord(stored[REMINDERS_KEY]);
  const decision = decideReminders(numbers.map(remindedNumber), kinds, before, now);

  // Kept before it is shown: a background that is killed in between has shown it once or not at all, never twice.
  await keepReminderRecord(view?.ownNumbers === 0 ? NO_REMINDERS : decision.record, before);
  await setAlarm(decision.next);
  const { t } = localeFor(settings.language, globalThis.navigator?.language ?? 'en');
  const shown = numbers.filter((number) => decision.due.some(({ numberId }) => numberId === number.numberId));
  await Promise.all(
    shown.map((number) =>
      browser.notifications.create(`${NOTIFICATION}${number.numberId}`, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        ...reminderText(number, now, t),
      }),
    ),
  );
}

/** Sets the alarm, if it is not set for that moment already. */
async function setAlarm(when: number | undefined): Promise<void> {
  const alarm = await browser.alarms.get(REMINDER_ALARM);
  if (when === undefined) {
    if (alarm) await browser.alarms.clear(REMINDER_ALARM);
  } else if (alarm?.scheduledTime !== when) browser.alarms.create(REMINDER_ALARM, { when });
}
