import type { Database } from '../store/open-database.ts';
import type { Context } from './context.ts';
import { markViewsStale, refreshViews } from './refresh-views.ts';

/** What a write comes to: the answer, and the change to make. No `apply`: nothing changes. */
export interface Decision<Reply> {
  reply: Reply;
  apply?: (db: Database) => Promise<void>;
}

/** End of the queue of writes. It orders them within one life of the background and holds nothing else. */
let last: Promise<unknown> = Promise.resolve();

/** Runs tasks one after another, in the order of the calls; one that fails does not hold up the next. */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const run = last.then(task, task);
  last = run.catch(() => {});
  return run;
}

/**
 * The only way to change what is stored. `decide` sees the database with all earlier writes done; after the change
 * the views are made anew, so that an answer is never ahead of what the screens show.
 */
export function write<Reply>(
  context: Context,
  decide: (db: Database) => Promise<Decision<Reply>>,
): Promise<Reply> {
  return inTurn(async () => {
    const db = await context.database();
    const { reply, apply } = await decide(db);
    if (apply) {
      await markViewsStale();
      await apply(db);
      await refreshViews(context);
    }
    return reply;
  });
}
