import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import type { Verdict } from '../../model/fact.ts';
import { bindings } from '../../queries/bindings.ts';
import { appendFacts } from '../../store/facts.ts';
import { type Handlers, idText } from '../handler.ts';
import { nextMoment } from '../next-moment.ts';
import { readState } from '../read-state.ts';
import { write } from '../write.ts';

export const pickHandlers: Handlers<'sites'> = {
  'sites.pick': {
    body: v.object({ numberId: idText, siteIds: v.pipe(v.array(idText), v.maxLength(2000)) }),
    handle: ({ numberId, siteIds }, context) =>
      write(context, async (db) => {
        const { facts, ownNumbers } = await readState(db);
        const number = ownNumbers.find(({ id }) => id === numberId);
        if (!number) return { reply: { added: [] } };
        // Asked as if the number were retiring, so that a pick for a number in use is not made twice either.
        const asked = ownNumbers.map((one) =>
          one === number ? { ...one, status: 'retiring' as const } : one,
        );
        const listed = new Set(
          bindings(facts, asked, sites, context.now())
            .filter((binding) => binding.numberId === numberId)
            .map(({ siteId }) => siteId),
        );
        const added = [...new Set(siteIds)].filter((siteId) => sites.has(siteId) && !listed.has(siteId));
        if (added.length === 0) return { reply: { added } };
        const at = nextMoment(
          context.now(),
          facts.filter(({ siteId }) => added.includes(siteId)).map((fact) => fact.at),
        );
        const picks = added.map(
          (siteId): Verdict => ({
            id: crypto.randomUUID(),
            kind: 'verdict',
            siteId,
            at,
            source: number.sample ? 'sample' : 'user',
            verdict: 'uses',
            numberId,
          }),
        );
        return { reply: { added }, apply: () => appendFacts(db, picks) };
      }),
  },
};
