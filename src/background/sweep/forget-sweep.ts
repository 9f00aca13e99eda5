import type { Context } from '../context.ts';
import { drive } from './heed.ts';
import { dropSweep, readSweep } from './sweep-record.ts';

/** Ends a sweep, closes its tab and drops its record, which names services the user has. For callers that have their turn. */
export async function forgetSweep(context: Context): Promise<void> {
  const sweep = await readSweep();
  if (!sweep) return;
  await drive(context, sweep, { kind: 'stop' });
  await dropSweep();
}
