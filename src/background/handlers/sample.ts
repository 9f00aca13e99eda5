import { sites } from '../../catalogue/sites.ts';
import { makeSample } from '../../sample/make-sample.ts';
import { appendFacts, removeSampleFacts } from '../../store/facts.ts';
import { listOwnNumbers, putOwnNumber, removeSampleNumbers } from '../../store/own-numbers.ts';
import { type Handlers, nothing } from '../handler.ts';
import { write } from '../write.ts';

export const sampleHandlers: Handlers<'sample'> = {
  'sample.load': {
    body: nothing,
    handle: (_body, context) =>
      write(context, async (db) => {
        const known = (await listOwnNumbers(db)).records;
        if (known.some(({ sample }) => sample)) return { reply: { ok: true } };
        const sample = makeSample(context.now(), sites);
        return {
          reply: { ok: true },
          async apply() {
            for (const number of sample.numbers) await putOwnNumber(db, number);
            await appendFacts(db, sample.facts);
          },
        };
      }),
  },

  'sample.clear': {
    body: nothing,
    handle: (_body, context) =>
      write(context, async (db) => ({
        reply: { ok: true },
        async apply() {
          await removeSampleFacts(db);
          await removeSampleNumbers(db);
        },
      })),
  },
};
