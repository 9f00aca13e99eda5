import * as v from 'valibot';
import type { OwnNumber } from '../../model/own-number.ts';
import { formatNumber } from '../../phone/format-number.ts';
import { readOwnNumber } from '../../phone/read-own-number.ts';
import { localDay } from '../../queries/local-day.ts';
import { reopened } from '../../queries/reopened.ts';
import { findRetireProblem } from '../../queries/retire-problem.ts';
import { listOwnNumbers, putOwnNumber, removeOwnNumber } from '../../store/own-numbers.ts';
import { parseOwnNumber } from '../../store/records.ts';
import { type Handlers, idText, nothing, type Reply, shortText } from '../handler.ts';
import { nextMoment } from '../next-moment.ts';
import { noteChange } from '../note-change.ts';
import { write } from '../write.ts';

const LONGEST_LABEL = 60;

const withLabel = (label: string | undefined): { label?: string } => {
  const trimmed = label?.trim().slice(0, LONGEST_LABEL);
  return trimmed ? { label: trimmed } : {};
};

const withOwner = (text: string | undefined): { owner?: string } => {
  const { label: owner } = withLabel(text);
  return owner ? { owner } : {};
};

export const numberHandlers: Handlers<'number'> = {
  'number.list': {
    body: nothing,
    async handle(_body, { database }) {
      const numbers = (await listOwnNumbers(await database())).records;
      return {
        // How they came to be so is the history's: see history.list.
        numbers: numbers.map(({ changes: _changes, ...number }) => number),
        display: Object.fromEntries(numbers.map(({ id, e164 }) => [id, formatNumber(e164)])),
      };
    },
  },

  'number.add': {
    body: v.object({
      text: shortText,
      country: shortText,
      label: v.optional(shortText),
      owner: v.optional(shortText),
    }),
    handle: ({ text, country, label, owner }, context) =>
      write<Reply<'number.add'>>(context, async (db) => {
        const read = readOwnNumber(text, country);
        if (!read.ok) return { reply: read };
        const known = (await listOwnNumbers(db)).records;
        if (known.some(({ e164, sample }) => e164 === read.e164 && !sample))
          return { reply: { ok: false, problem: 'duplicate' } };
        const number: OwnNumber = {
          id: crypto.randomUUID(),
          e164: read.e164,
          ...withLabel(label),
          ...withOwner(owner),
          status: 'active',
          addedAt: nextMoment(
            context.now(),
            known.map(({ addedAt }) => addedAt),
          ),
        };
        return {
          reply: { ok: true, number, display: formatNumber(number.e164) },
          apply: () => putOwnNumber(db, number),
        };
      }),
  },

  'number.update': {
    body: v.object({ id: idText, label: shortText, owner: v.optional(shortText) }),
    handle: ({ id, label, owner }, context) =>
      write<Reply<'number.update'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        if (!number) return { reply: { ok: false } };
        const { label: _label, owner: earlier, ...rest } = number;
        const changed = { ...rest, ...withLabel(label), ...withOwner(owner ?? earlier) };
        return { reply: { ok: true }, apply: () => putOwnNumber(db, changed) };
      }),
  },

  'number.remove': {
    body: v.object({ id: idText }),
    handle: ({ id }, context) =>
      write<Reply<'number.remove'>>(context, async (db) => {
        const removed = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        if (!removed) return { reply: { ok: false } };
        return { reply: { ok: true, removed }, apply: () => removeOwnNumber(db, id) };
      }),
  },

  'number.restore': {
    body: v.object({ number: v.record(v.string(), v.unknown()) }),
    handle: ({ number: sent }, context) =>
      write<Reply<'number.restore'>>(context, async (db) => {
        const number = parseOwnNumber(sent);
        const known = (await listOwnNumbers(db)).records;
        if (
          !number ||
          known.some(
            ({ id, e164, sample }) => id === number.id || (e164 === number.e164 && sample === number.sample),
          )
        )
          return { reply: { ok: false } };
        return { reply: { ok: true }, apply: () => putOwnNumber(db, number) };
      }),
  },

  'number.putBack': {
    body: v.object({ number: v.record(v.string(), v.unknown()) }),
    handle: ({ number: sent }, context) =>
      write<Reply<'number.putBack'>>(context, async (db) => {
        const number = parseOwnNumber(sent);
        const known = (await listOwnNumbers(db)).records;
        const current = known.find(({ id, e164 }) => id === number?.id && e164 === number.e164);
        if (!number || !current) return { reply: { ok: false } };
        return {
          reply: { ok: true },
          apply: () => putOwnNumber(db, noteChange(current, number, context.now())),
        };
      }),
  },

  'number.retire': {
    body: v.object({ id: idText, replacementId: v.optional(shortText), cancelOn: v.optional(shortText) }),
    handle: ({ id, replacementId, cancelOn }, context) =>
      write<Reply<'number.retire'>>(context, async (db) => {
        const known = (await listOwnNumbers(db)).records;
        const plan = { ...(replacementId && { replacementId }), ...(cancelOn && { cancelOn }) };
        const problem = findRetireProblem(id, plan, known, localDay(context.now()));
        const number = known.find((one) => one.id === id);
        if (problem || !number) return { reply: { ok: false, problem: problem ?? 'unknown-number' } };
        return {
          reply: { ok: true },
          apply: () => putOwnNumber(db, noteChange(number, withNewPlan(number, plan), context.now())),
        };
      }),
  },

  'number.keep': {
    body: v.object({ id: idText }),
    handle: ({ id }, context) =>
      write<Reply<'number.keep'>>(context, async (db) => {
        const number = (await listOwnNumbers(db)).records.find((one) => one.id === id);
        if (!number) return { reply: { ok: false } };
        return {
          reply: { ok: true },
          apply: () =>
            putOwnNumber(
              db,
              noteChange(
                number,
                number.status === 'retired' ? reopened(number) : { ...withoutPlan(number), status: 'active' },
                context.now(),
              ),
            ),
        };
      }),
  },
};

/** The number with a plan to give it up. What was cancelled stays cancelled, on its day: only what replaces it is new. */
function withNewPlan(number: OwnNumber, plan: Pick<OwnNumber, 'replacementId' | 'cancelOn'>): OwnNumber {
  if (number.status !== 'retired') return { ...withoutPlan(number), status: 'retiring', ...plan };
  const { replacementId: _earlier, ...rest } = number;
  return { ...rest, ...(plan.replacementId && { replacementId: plan.replacementId }) };
}

function withoutPlan(number: OwnNumber): OwnNumber {
  const { replacementId: _replacement, cancelOn: _day, overrides: _reasons, ...rest } = number;
  return rest;
}
