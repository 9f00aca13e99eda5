import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import { evidence, history } from '../../queries/evidence.ts';
import { listFactsOf } from '../../store/facts.ts';
import { count, idText, type JourneyHandlers } from '../handler.ts';
import { readState } from '../read-state.ts';

export const evidenceHandlers: JourneyHandlers<'site' | 'history'> = {
  'site.evidence': {
    body: v.object({ siteId: idText }),
    async handle({ siteId }, { database }) {
      return { facts: evidence((await listFactsOf(await database(), [siteId])).records) };
    },
  },

  'history.list': {
    body: v.object({ from: count, count }),
    async handle({ from, count: wanted }, { database }) {
      const entries = history((await readState(await database())).facts, sites);
      return { entries: entries.slice(from, from + wanted), total: entries.length };
    },
  },
};
