import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import type { Sweep } from '../../model/sweep.ts';
import { type SweepEvent, startSweep } from '../../plan/sweep-step.ts';
import type { Context } from '../context.ts';
import { type Handlers, idText, nothing } from '../handler.ts';
import { readStoredSettings } from '../stored-settings.ts';
import { drive, heed, readPagesOf } from '../sweep/heed.ts';
import { dropSweep, markSession, readSweep, saveSweep } from '../sweep/sweep-record.ts';
import { inTurn } from '../write.ts';

const siteIds = v.pipe(v.array(idText), v.maxLength(2000));

const isOver = ({ status }: Sweep): boolean => status === 'done' || status === 'stopped';

const readPace = async (): Promise<Sweep['pace']> =>
  (await readStoredSettings()).pace ?? DEFAULT_SETTINGS.pace;

/** Answers with whether the sweep is as it was asked to be. */
const asking = (event: () => Promise<SweepEvent> | SweepEvent, status: Sweep['status']) => ({
  body: nothing,
  async handle(_body: null, context: Context) {
    await heed(context, await event());
    return { ok: (await readSweep())?.status === status };
  },
});

export const sweepHandlers: Handlers<'sweep'> = {
  'sweep.start': {
    body: v.object({ siteIds }),
    handle: (body, context) =>
      inTurn(async () => {
        const before = await readSweep();
        if (before && !isOver(before)) return { ok: false, problem: 'busy' };
        // The record of the one before is all that knows of a tab it could not close.
        if (before?.tabId !== undefined) await drive(context, before, { kind: 'tick' });
        const pagesOf = await readPagesOf();
        const wanted = body.siteIds.filter((siteId) => pagesOf(siteId).length > 0);
        if (wanted.length === 0) return { ok: false, problem: 'nothing' };
        const sweep = startSweep(crypto.randomUUID(), wanted, await readPace(), context.now());
        await markSession(sweep);
        await saveSweep(sweep);
        await drive(context, sweep, { kind: 'tick' });
        return { ok: true };
      }),
  },

  'sweep.again': {
    body: v.object({ siteIds }),
    async handle(body, context) {
      await heed(context, { kind: 'again', siteIds: body.siteIds, pace: await readPace() });
      return { ok: (await readSweep())?.status === 'running' };
    },
  },

  'sweep.pause': asking(() => ({ kind: 'pause', why: 'user' }), 'paused'),
  'sweep.resume': asking(async () => ({ kind: 'resume', pace: await readPace() }), 'running'),
  'sweep.stop': asking(() => ({ kind: 'stop' }), 'stopped'),

  'sweep.clear': {
    body: nothing,
    handle: () =>
      inTurn(async () => {
        const sweep = await readSweep();
        // While its tab is open the record is what knows of it.
        if (sweep && (!isOver(sweep) || sweep.tabId !== undefined)) return { ok: false };
        await dropSweep();
        return { ok: true };
      }),
  },

  'sweep.nudge': {
    body: nothing,
    async handle(_body, context) {
      await heed(context, { kind: 'tick' });
      return { ok: true };
    },
  },
};
