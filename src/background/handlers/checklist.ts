import * as v from 'valibot';
import { OFFLINE_CHECKLIST } from '../../catalogue/offline-checklist.ts';
import { checklistSite } from '../../model/checklist-site.ts';
import type { Verdict } from '../../model/fact.ts';
import { ticked, ticksOf } from '../../queries/checklist.ts';
import { appendFacts, listFactsOf } from '../../store/facts.ts';
import type { Database } from '../../store/open-database.ts';
import { listOwnNumbers } from '../../store/own-numbers.ts';
import { idText, type JourneyHandlers, type Reply } from '../handler.ts';
import { makeVerdict } from '../make-verdict.ts';
import { write } from '../write.ts';

const listTicks = async (db: Database) =>
  (
    await listFactsOf(
      db,
      OFFLINE_CHECKLIST.map(({ id }) => checklistSite(id)),
    )
  ).records;

export const checklistHandlers: JourneyHandlers<'checklist'> = {
  'checklist.list': {
    body: v.object({ numberId: idText }),
    async handle({ numberId }, { database }) {
      return { done: ticked(await listTicks(await database()), numberId) };
    },
  },

  'checklist.set': {
    body: v.object({ numberId: idText, itemId: idText, done: v.boolean() }),
    handle: ({ numberId, itemId, done }, context) =>
      write<Reply<'checklist.set'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find(({ id }) => id === numberId);
        if (!number || !OFFLINE_CHECKLIST.some(({ id }) => id === itemId)) return { reply: { ok: false } };
        const ticks = ticksOf(await listTicks(db), numberId, itemId);
        if (done === ticks.length > 0) return { reply: { ok: true } };
        const siteId = checklistSite(itemId);
        const said: (Verdict | undefined)[] = done
          ? [
              makeVerdict(
                { siteId, verdict: 'done', numberId },
                { number, fact: undefined, siteKnown: true },
                context.now(),
              ),
            ]
          : // Two machines may each have ticked it before they were merged.
            ticks.map((fact) =>
              makeVerdict(
                { siteId, verdict: 'undo', about: fact.id },
                { number, fact, siteKnown: true },
                context.now(),
              ),
            );
        const facts = said.filter((fact) => fact !== undefined);
        return { reply: { ok: true }, apply: () => appendFacts(db, facts) };
      }),
  },
};
