import fc from 'fast-check';
import type { Fact } from '../../src/model/fact.ts';
import type { NumberChange, NumberPlan, OwnNumber } from '../../src/model/own-number.ts';
import { NOW } from './clock.ts';

const optional = <One>(values: fc.Arbitrary<One>) => fc.option(values, { nil: undefined });

/** Leaves out the members that are undefined, as stored records do. */
const bare = <One extends object>(record: One): One =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as One;

const siteId = fc.constantFrom(
  'weibo',
  'jd',
  'qq',
  'gone-from-the-catalogue',
  'checklist:sim-destroyed',
  'named:小贷',
);
const numberId = fc.constantFrom('n1', 'n2', 'n3');
const mask = fc.constantFrom('138****8000', '139****1234', '••00');
const at = fc.integer({ min: 0, max: 1000 }).map((minutes) => NOW - minutes * 60_000);
const source = fc.constantFrom('page' as const, 'user' as const);
const numbers = fc.array(
  mask.map((text) => ({ mask: text })),
  { minLength: 1, maxLength: 3 },
);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** A fact with the id it is to have, of any kind. */
const factWith = (id: string): fc.Arbitrary<Fact> =>
  fc
    .oneof(
      fc.record({
        kind: fc.constant('sighting' as const),
        outcome: fc.constant('shown' as const),
        numbers,
        page: words,
        slot: optional(fc.constant('recovery')),
      }),
      fc.record({ kind: fc.constant('question' as const), numbers, page: words }),
      fc.record({
        kind: fc.constant('clue' as const),
        clue: fc.constantFrom('sms' as const, 'login' as const),
        numberId: optional(numberId),
      }),
      fc.record({
        kind: fc.constant('verdict' as const),
        verdict: fc.constantFrom('uses' as const, 'done' as const, 'closed' as const, 'undo' as const),
        numberId: optional(numberId),
        about: optional(fc.integer({ min: 0, max: 15 }).map((n) => `fact-${n}`)),
      }),
      fc.record({
        kind: fc.constant('second-hand' as const),
        numberId,
        said: fc.constantFrom(
          'had-owner' as const,
          'noticed' as const,
          'reported' as const,
          'solved' as const,
        ),
      }),
    )
    .chain((part) => fc.record({ siteId, at, source }).map((base) => bare({ ...base, ...part, id }) as Fact));

/** Facts of some world, in which one id is one fact. */
export const worldOfFacts: fc.Arbitrary<Fact[]> = fc.tuple(
  ...Array.from({ length: 16 }, (_, n) => factWith(`fact-${n}`)),
);

const plan = (own: string) => ({
  status: fc.constantFrom('active' as const, 'retiring' as const, 'retired' as const),
  replacementId: optional(numberId.filter((id) => id !== own)),
  cancelOn: optional(fc.constantFrom('2027-01-14', '2027-02-01')),
  freezeDays: optional(fc.integer({ min: 1, max: 3650 })),
  overrides: optional(fc.dictionary(siteId, words, { minKeys: 1, noNullPrototype: true })),
});

/** What was changed about a number, oldest first. */
const changes = (own: string): fc.Arbitrary<NumberChange[]> => {
  const planThen = fc.record(plan(own)).map((then) => bare(then) as NumberPlan);
  return fc
    .uniqueArray(fc.record({ at, before: planThen, after: planThen }), {
      minLength: 1,
      maxLength: 3,
      selector: (change) => change.at,
    })
    .map((list) => list.sort((a, b) => a.at - b.at));
};

/** Three different own numbers in any state. */
export const ownNumbers: fc.Arbitrary<OwnNumber[]> = fc.tuple(
  ...['+8613800138000', '+8613900001234', '+12025550123'].map((e164, n) =>
    fc
      .record({
        label: optional(words),
        owner: optional(words),
        ...plan(`n${n + 1}`),
        changes: optional(changes(`n${n + 1}`)),
        addedAt: at,
      })
      .map((part): OwnNumber => bare({ id: `n${n + 1}`, e164, ...part }) as OwnNumber),
  ),
);

/** Some of the members of a list. */
export const someOf = <One>(list: readonly One[]): fc.Arbitrary<One[]> => fc.subarray([...list]);
