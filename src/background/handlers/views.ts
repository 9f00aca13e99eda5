import { type Handlers, nothing } from '../handler.ts';
import { readState } from '../read-state.ts';
import { refreshViews } from '../refresh-views.ts';
import { inTurn } from '../write.ts';

export const viewHandlers: Handlers<'view' | 'problems' | 'storage'> = {
  'view.refresh': {
    body: nothing,
    async handle(_body, context) {
      await inTurn(() => refreshViews(context));
      return { ok: true };
    },
  },

  'storage.check': {
    body: nothing,
    async handle(_body, { database }) {
      await database();
      return { ok: true };
    },
  },

  'problems.list': {
    body: nothing,
    async handle(_body, { database }) {
      return { problems: (await readState(await database())).problems };
    },
  },
};
