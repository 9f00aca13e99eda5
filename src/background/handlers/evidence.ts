import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import type { HistoryKind } from '../../messages/journey-contract.ts';
import { evidence } from '../../queries/evidence.ts';
import { givenReasons } from '../../queries/given-reasons.ts';
import { history, narrowHistory, numbersIn } from '../../queries/history.ts';
import { listFactsOf } from '../../store/facts.ts';
import { listOwnNumbers } from '../../store/own-numbers.ts';
import { count, idText, type JourneyHandlers, shortText } from '../handler.ts';
import { readState } from '../read-state.ts';

const KINDS = [
  'number',
  'uses',
  'is',
  'not-mine',
  'done',
  'closed',
  'not-applicable',
  'later',
] as const satisfies readonly HistoryKind[];

export const evidenceHandlers: JourneyHandlers<'site' | 'history'> = {
  'site.evidence': {
    body: v.object({ siteId: idText }),
    async handle({ siteId }, { database }) {
      const db = await database();
      const [facts, numbers] = await Promise.all([listFactsOf(db, [siteId]), listOwnNumbers(db)]);
      return { facts: evidence(facts.records), reasons: givenReasons(siteId, numbers.records) };
    },
  },

  'history.list': {
    body: v.object({
      from: count,
      count,
      query: v.optional(shortText),
      kind: v.optional(v.picklist(KINDS)),
      numberId: v.optional(idText),
    }),
    async handle({ from, count: wanted, ...narrowed }, { database }) {
      const { facts, ownNumbers } = await readState(await database());
      const all = history(facts, ownNumbers, sites);
      const found = narrowHistory(all, narrowed, ownNumbers, sites);
      return {
        entries: found.slice(from, from + wanted),
        total: found.length,
        numberIds: numbersIn(all),
      };
    },
  },
};
