import * as v from 'valibot';
import { sites } from '../../catalogue/sites.ts';
import type { SecondHandMessages } from '../../messages/second-hand-contract.ts';
import type { Fact, SecondHand, Verdict } from '../../model/fact.ts';
import type { OwnNumber } from '../../model/own-number.ts';
import { nameOfNamedSite, SECOND_HAND_NUMBER, type SecondHandNumber } from '../../model/second-hand.ts';
import { countryOf, formatNumber } from '../../phone/format-number.ts';
import { secondHand, secondHandFacts } from '../../queries/second-hand.ts';
import { appendFacts } from '../../store/facts.ts';
import type { Context } from '../context.ts';
import { type Handler, idText, nothing, type Reply } from '../handler.ts';
import { makeVerdict } from '../make-verdict.ts';
import { nextMoment } from '../next-moment.ts';
import { readState, type State } from '../read-state.ts';
import { write } from '../write.ts';

export const secondHandHandlers: { [Name in keyof SecondHandMessages]: Handler<Name> } = {
  'secondHand.list': {
    body: nothing,
    async handle(_body, { database }) {
      const { facts, ownNumbers } = await readState(await database());
      return { numbers: ownNumbers.map((number) => describeNumber(number, facts)) };
    },
  },

  'secondHand.setNumber': {
    body: v.object({ numberId: idText, hadOwner: v.boolean() }),
    handle: ({ numberId, hadOwner }, context) =>
      append(numberId, context, (number, state, now) => {
        // Two machines may each have said it before they were merged.
        const said = secondHandFacts(state.facts, numberId).filter(
          ({ siteId }) => siteId === SECOND_HAND_NUMBER,
        );
        if (hadOwner === said.length > 0) return [];
        return hadOwner
          ? [make(number, SECOND_HAND_NUMBER, 'had-owner', state, now)]
          : said.map((fact) => takeBack(fact, number, state, now));
      }),
  },

  'secondHand.say': {
    body: v.object({
      numberId: idText,
      siteIds: v.pipe(v.array(idText), v.maxLength(2000)),
      state: v.picklist(['noticed', 'reported', 'solved', 'mine']),
    }),
    handle: ({ numberId, siteIds, state: said }, context) =>
      append(numberId, context, (number, state, now) => {
        const ids = [...new Set(siteIds)];
        if (!ids.every((id) => sites.has(id) || nameOfNamedSite(id)?.trim())) return undefined;
        const { services } = secondHand(state.facts, numberId);
        const present = new Map(services.map((service) => [service.siteId, service.state]));
        return ids.filter((id) => present.get(id) !== said).map((id) => make(number, id, said, state, now));
      }),
  },

  'secondHand.remove': {
    body: v.object({ numberId: idText, siteId: idText }),
    handle: ({ numberId, siteId }, context) =>
      append(numberId, context, (number, state, now) =>
        secondHandFacts(state.facts, numberId)
          .filter((fact) => fact.siteId === siteId && siteId !== SECOND_HAND_NUMBER)
          .map((fact) => takeBack(fact, number, state, now)),
      ),
  },
};

/** Stores what `decide` makes of what is there, all of it; `undefined`, or a number nobody has: nothing fits. */
const append = (
  numberId: string,
  context: Context,
  decide: (number: OwnNumber, state: State, now: number) => (Fact | undefined)[] | undefined,
) =>
  write<Reply<'secondHand.say'>>(context, async (db) => {
    const state = await readState(db);
    const number = state.ownNumbers.find(({ id }) => id === numberId);
    const decided = number && decide(number, state, context.now());
    if (!decided) return { reply: { ok: false } };
    const facts = decided.filter((fact) => fact !== undefined);
    const reply = { ok: true, ids: facts.map(({ id }) => id) } as const;
    return facts.length === 0 ? { reply } : { reply, apply: () => appendFacts(db, facts) };
  });

const momentAt = (siteId: string, { facts }: State, now: number): number =>
  nextMoment(
    now,
    facts.filter((fact) => fact.siteId === siteId).map(({ at }) => at),
  );

const make = (
  number: OwnNumber,
  siteId: string,
  said: SecondHand['said'],
  state: State,
  now: number,
): SecondHand => ({
  id: crypto.randomUUID(),
  kind: 'second-hand',
  siteId,
  at: momentAt(siteId, state, now),
  source: number.sample ? 'sample' : 'user',
  numberId: number.id,
  said,
});

const takeBack = (fact: SecondHand, number: OwnNumber, state: State, now: number): Verdict | undefined =>
  makeVerdict(
    { siteId: fact.siteId, verdict: 'undo', about: fact.id },
    { number, fact, siteKnown: true },
    momentAt(fact.siteId, state, now),
  );

function describeNumber(own: OwnNumber, facts: readonly Fact[]): SecondHandNumber {
  const { id, status, label, owner, e164 } = own;
  const country = countryOf(e164);
  return {
    number: { id, status, ...(label !== undefined && { label }), ...(owner !== undefined && { owner }) },
    display: formatNumber(e164),
    ...(country !== undefined && { country }),
    ...secondHand(facts, id),
  };
}
