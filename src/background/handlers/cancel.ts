import * as v from 'valibot';
import { findBlocking, findCancelProblem, reasonsFor } from '../../queries/cancel-problem.ts';
import { localDay } from '../../queries/local-day.ts';
import { reopened } from '../../queries/reopened.ts';
import { listOwnNumbers, putOwnNumber } from '../../store/own-numbers.ts';
import { parseOwnNumber } from '../../store/records.ts';
import { idText, type JourneyHandlers, type Reply, shortText, time } from '../handler.ts';
import { noteChange } from '../note-change.ts';
import { readState, rowsOf } from '../read-state.ts';
import { write } from '../write.ts';

const reason = v.pipe(v.string(), v.maxLength(2000));

export const cancelHandlers: JourneyHandlers<'number'> = {
  'number.cancel': {
    body: v.object({ id: idText, cancelledOn: shortText, overrides: v.record(idText, reason) }),
    handle: ({ id, cancelledOn, overrides }, context) =>
      write<Reply<'number.cancel'>>(context, async (db) => {
        const state = await readState(db);
        const number = state.ownNumbers.find((one) => one.id === id);
        const problem = findCancelProblem(number, cancelledOn, localDay(context.now()));
        if (problem || !number)
          return { reply: { ok: false, problem: problem ?? 'unknown-number', blocking: [] } };
        const found = findBlocking(rowsOf(state, context.now()), id);
        const reasons = reasonsFor(found, overrides);
        const blocking = found.filter(({ siteId }) => !Object.hasOwn(reasons, siteId));
        if (blocking.length > 0) return { reply: { ok: false, problem: 'blocked', blocking } };
        const { overrides: _earlier, ...rest } = number;
        return {
          reply: { ok: true },
          apply: () =>
            putOwnNumber(
              db,
              noteChange(
                number,
                {
                  ...rest,
                  status: 'retired',
                  cancelOn: cancelledOn,
                  ...(Object.keys(reasons).length > 0 && { overrides: reasons }),
                },
                context.now(),
              ),
            ),
        };
      }),
  },

  'number.reopen': {
    body: v.object({ id: idText }),
    handle: ({ id }, context) =>
      write<Reply<'number.reopen'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        if (number?.status !== 'retired') return { reply: { ok: false } };
        return {
          reply: { ok: true },
          apply: () => putOwnNumber(db, noteChange(number, reopened(number), context.now())),
        };
      }),
  },

  'number.undoChange': {
    body: v.object({ id: idText, at: time }),
    handle: ({ id, at }, context) =>
      write<Reply<'number.undoChange'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        const newest = number?.changes?.at(-1);
        if (!number || newest?.at !== at) return { reply: { ok: false } };
        const {
          replacementId: _replacement,
          cancelOn: _day,
          freezeDays: _days,
          overrides: _reasons,
          ...rest
        } = number;
        const before = { ...rest, ...newest.before };
        return {
          reply: { ok: true },
          apply: () => putOwnNumber(db, noteChange(number, before, context.now())),
        };
      }),
  },

  'number.setFreeze': {
    body: v.object({ id: idText, days: v.nullable(v.number()) }),
    handle: ({ id, days }, context) =>
      write<Reply<'number.setFreeze'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        if (!number) return { reply: { ok: false } };
        const { freezeDays: _earlier, ...rest } = number;
        const changed = parseOwnNumber(days === null ? rest : { ...rest, freezeDays: days });
        if (!changed) return { reply: { ok: false } };
        return {
          reply: { ok: true },
          apply: () => putOwnNumber(db, noteChange(number, changed, context.now())),
        };
      }),
  },
};
