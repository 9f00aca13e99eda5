import { sites } from '../../catalogue/sites.ts';
import { appendFacts, findFact, listFactsOf } from '../../store/facts.ts';
import { listOwnNumbers } from '../../store/own-numbers.ts';
import type { Handlers, Reply } from '../handler.ts';
import { makeVerdict, saidVerdict } from '../make-verdict.ts';
import { nextMoment } from '../next-moment.ts';
import { write } from '../write.ts';

export const verdictHandlers: Handlers<'verdict'> = {
  'verdict.add': {
    body: saidVerdict,
    handle: (said, context) =>
      write<Reply<'verdict.add'>>(context, async (db) => {
        const { siteId, numberId, about } = said;
        const number = (await listOwnNumbers(db)).records.find(({ id }) => id === numberId);
        const fact = about === undefined ? undefined : await findFact(db, about);
        const earlier = (await listFactsOf(db, [siteId])).records.map((one) => one.at);
        const siteKnown = sites.has(siteId) || earlier.length > 0;
        const added = makeVerdict(said, { number, fact, siteKnown }, nextMoment(context.now(), earlier));
        if (!added) return { reply: { ok: false } };
        return { reply: { ok: true, id: added.id }, apply: () => appendFacts(db, [added]) };
      }),
  },
};
