import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { REMINDERS_KEY } from '../../model/ready-view.ts';
import { NO_REMINDERS, type ReminderRecord } from '../../plan/reminders.ts';

const recordShape: v.GenericSchema<unknown, ReminderRecord> = v.object({
  plans: v.record(v.string(), v.object({ plan: v.string(), since: v.string() })),
  fired: v.array(v.string()),
});

/** The record in what extension storage gave; an empty one where there is none that can be read. */
export function parseReminderRecord(stored: unknown): ReminderRecord {
  const read = v.safeParse(recordShape, stored);
  return read.success ? read.output : NO_REMINDERS;
}

/** Keeps a record, if it says anything new. */
export async function keepReminderRecord(record: ReminderRecord, before: ReminderRecord): Promise<void> {
  if (JSON.stringify(record) === JSON.stringify(before)) return;
  await browser.storage.local.set({ [REMINDERS_KEY]: record });
}
