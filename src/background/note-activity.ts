import type { Activity } from '../model/activity.ts';
import { appendActivity } from '../store/activity.ts';
import type { Context } from './context.ts';

/** What is noted of an activity; id and time are the background's. */
type Noted<Kind> = Kind extends Activity ? Omit<Kind, 'id' | 'at'> : never;

/**
 * Keeps a record of what the program did. Never rejects: what it could not note, it does all the same. `id` where the
 * same may be told twice.
 */
export async function noteActivity(
  context: Context,
  activity: Noted<Activity>,
  id: string = crypto.randomUUID(),
): Promise<void> {
  try {
    await appendActivity(await context.database(), {
      ...activity,
      id,
      at: context.now(),
    });
  } catch {
    // The record is for the user's eyes; the work goes on without it.
  }
}
