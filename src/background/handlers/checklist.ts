import * as v from 'valibot';
import { OFFLINE_CHECKLIST } from '../../catalogue/offline-checklist.ts';
import type { SaidVerdict } from '../../messages/journey-contract.ts';
import { checklistSite } from '../../model/checklist-site.ts';
import type { Verdict } from '../../model/fact.ts';
import { ticked, ticksOf } from '../../queries/checklist.ts';
import { appendFacts, listFactsOf } from '../../store/facts.ts';
import type { Database } from '../../store/open-database.ts';
import { listOwnNumbers } from '../../store/own-numbers.ts';
import { idText, type JourneyHandlers, type Reply } from '../handler.ts';
import { makeVerdict } from '../make-verdict.ts';
import { nextMoment } from '../next-moment.ts';
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
        const siteId = checklistSite(itemId);
        const known = (await listTicks(db)).filter((fact) => fact.siteId === siteId);
        const ticks = ticksOf(known, numberId, itemId);
        if (done === ticks.length > 0) return { reply: { ok: true } };
        const at = nextMoment(
          context.now(),
          known.map((fact) => fact.at),
        );
        const make = (verdict: SaidVerdict, fact?: Verdict) =>
          makeVerdict(verdict, { number, fact, siteKnown: true }, at);
        const said = done
          ? [make({ siteId, verdict: 'done', numberId })]
          : // Two machines may each have ticked it before they were merged.
            ticks.map((tick) => make({ siteId, verdict: 'undo', about: tick.id }, tick));
        const facts = said.filter((fact) => fact !== undefined);
        return { reply: { ok: true }, apply: () => appendFacts(db, facts) };
      }),
  },
};
