import { browser } from '../../browser.ts';
import type { Context } from '../context.ts';
import { inTurn } from '../write.ts';
import { openPlan } from './open-plan.ts';
import { REMINDER_ALARM, tendReminders } from './tend-reminders.ts';

/** Registers the listeners of the reminders, synchronously. */
export function listenForReminders(context: Context): void {
  const tend = () => inTurn(() => tendReminders(context));
  const listenForClicks = () => {
    const { onClicked } = browser.notifications ?? {};
    if (onClicked && !onClicked.hasListener(open)) onClicked.addListener(open);
  };
  const open = (id: string) => openPlan(id, context);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) void tend();
  });
  browser.permissions.onAdded.addListener(() => {
    // Before it is granted there is no such part of the API to listen to.
    listenForClicks();
    void tend();
  });
  browser.permissions.onRemoved.addListener(() => void tend());
  listenForClicks();
}
