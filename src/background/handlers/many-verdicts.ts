import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import type { SaidVerdict } from '../../messages/journey-contract.ts';
import type { Fact, Verdict } from '../../model/fact.ts';
import { undoneIds } from '../../queries/effective-facts.ts';
import { appendFacts } from '../../store/facts.ts';
import { idText, type JourneyHandlers, type Reply } from '../handler.ts';
import { makeVerdict, saidVerdict } from '../make-verdict.ts';
import { nextMoment } from '../next-moment.ts';
import { readState, type State } from '../read-state.ts';
import { write } from '../write.ts';

/** More than the longest list has rows. */
const MOST = 50_000;

export const manyVerdictHandlers: JourneyHandlers<'verdict'> = {
  'verdict.addMany': {
    body: v.object({ items: v.pipe(v.array(saidVerdict), v.maxLength(MOST)) }),
    handle: ({ items }, context) =>
      write<Reply<'verdict.addMany'>>(context, async (db) => {
        const said = makeAll(items, await readState(db), context.now());
        if (!said) return { reply: { ok: false } };
        const reply = { ok: true, ids: said.map(({ id }) => id) } as const;
        return said.length === 0 ? { reply } : { reply, apply: () => appendFacts(db, said) };
      }),
  },

  'verdict.undoMany': {
    body: v.object({ ids: v.pipe(v.array(idText), v.maxLength(MOST)) }),
    handle: ({ ids }, context) =>
      write<Reply<'verdict.undoMany'>>(context, async (db) => {
        const state = await readState(db);
        const byId = new Map(state.facts.map((fact) => [fact.id, fact]));
        const meant = [...new Set(ids)].map((id) => byId.get(id));
        const known = meant.filter((fact) => fact !== undefined);
        if (known.length < meant.length) return { reply: { ok: false } };
        const undone = undoneIds(state.facts);
        const left = known.filter(({ id }) => !undone.has(id));
        const said = makeAll(left.map(toUndo), state, context.now());
        if (!said) return { reply: { ok: false } };
        if (said.length === 0) return { reply: { ok: true } };
        return { reply: { ok: true }, apply: () => appendFacts(db, said) };
      }),
  },
};

const toUndo = ({ id, siteId }: Fact): SaidVerdict => ({ siteId, verdict: 'undo', about: id });

/** The facts for everything that was said; undefined when something of it does not fit. */
function makeAll(items: readonly SaidVerdict[], state: State, now: number): Verdict[] | undefined {
  const numbers = new Map(state.ownNumbers.map((number) => [number.id, number]));
  const facts = new Map(state.facts.map((fact) => [fact.id, fact]));
  const latest = new Map<string, number>();
  for (const { siteId, at } of state.facts) latest.set(siteId, Math.max(at, latest.get(siteId) ?? at));
  const made: Verdict[] = [];
  for (const said of items) {
    const before = latest.get(said.siteId);
    const ground = {
      number: said.numberId === undefined ? undefined : numbers.get(said.numberId),
      fact: said.about === undefined ? undefined : facts.get(said.about),
      siteKnown: sites.has(said.siteId) || before !== undefined,
    };
    const verdict = makeVerdict(said, ground, nextMoment(now, before === undefined ? [] : [before]));
    if (!verdict) return undefined;
    latest.set(verdict.siteId, verdict.at);
    made.push(verdict);
  }
  return made;
}
