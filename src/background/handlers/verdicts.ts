import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import type { Verdict } from '../../model/fact.ts';
import { appendFacts, findFact, listFactsOf } from '../../store/facts.ts';
import { listOwnNumbers } from '../../store/own-numbers.ts';
import { type Handlers, idText, type Reply, time } from '../handler.ts';
import { write } from '../write.ts';

export const verdictHandlers: Handlers<'verdict'> = {
  'verdict.add': {
    body: v.object({
      siteId: idText,
      verdict: v.picklist(['uses', 'is', 'not-mine', 'done', 'closed', 'not-applicable', 'later', 'undo']),
      numberId: v.optional(idText),
      about: v.optional(idText),
      until: v.optional(time),
    }),
    handle: (said, context) =>
      write<Reply<'verdict.add'>>(context, async (db) => {
        const { siteId, verdict, numberId, about, until } = said;
        const number = (await listOwnNumbers(db)).records.find(({ id }) => id === numberId);
        const fact = about === undefined ? undefined : await findFact(db, about);
        const known = sites.has(siteId) || (await listFactsOf(db, [siteId])).records.length > 0;
        const complete =
          known &&
          (numberId === undefined || number !== undefined) &&
          (about === undefined || fact?.siteId === siteId) &&
          (verdict !== 'is' || (number !== undefined && fact !== undefined)) &&
          (verdict !== 'not-mine' || number !== undefined || fact !== undefined) &&
          (verdict !== 'undo' || fact !== undefined) &&
          (verdict !== 'later' || until !== undefined);
        if (!complete) return { reply: { ok: false } };
        const added: Verdict = {
          id: crypto.randomUUID(),
          kind: 'verdict',
          siteId,
          at: context.now(),
          // What is said about the sample goes when the sample goes.
          source: number?.sample || fact?.source === 'sample' ? 'sample' : 'user',
          verdict,
          ...(numberId !== undefined && { numberId }),
          ...(about !== undefined && { about }),
          ...(until !== undefined && { until }),
        };
        return { reply: { ok: true, id: added.id }, apply: () => appendFacts(db, [added]) };
      }),
  },
};
