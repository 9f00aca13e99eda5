import * as v from 'valibot';
import type { ActivityMessages } from '../../messages/activity-contract.ts';
import { clearActivity, listActivity, MOST_ACTIVITY, restoreActivity } from '../../store/activity.ts';
import { parseActivity } from '../../store/records.ts';
import { type Handler, nothing } from '../handler.ts';
import { noteLeftPages } from '../opened-pages.ts';

export const activityHandlers: { [Name in keyof ActivityMessages]: Handler<Name> } = {
  'activity.list': {
    body: nothing,
    async handle(_body, context) {
      await noteLeftPages(context);
      const { records, problems } = await listActivity(await context.database(), context.now());
      return { entries: records, damaged: problems.length };
    },
  },

  'activity.erase': {
    body: nothing,
    async handle(_body, { database }) {
      await clearActivity(await database());
      return { ok: true };
    },
  },

  'activity.restore': {
    body: v.object({
      entries: v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(MOST_ACTIVITY)),
    }),
    async handle({ entries: sent }, { database }) {
      const entries = sent.map(parseActivity).filter((entry) => entry !== undefined);
      if (entries.length < sent.length) return { ok: false };
      await restoreActivity(await database(), entries);
      return { ok: true };
    },
  },
};
