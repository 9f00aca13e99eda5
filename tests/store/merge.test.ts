import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import type { NumberChange, NumberPlan, OwnNumber } from '../../src/model/own-number.ts';
import { merge } from '../../src/store/merge.ts';
import { ownNumbers, someOf, worldOfFacts } from '../support/arbitrary-data.ts';
import { NOW } from '../support/clock.ts';
import { clue, NEW, OLD, sighting, TWIN, verdict } from '../support/facts.ts';

interface Data {
  ownNumbers: OwnNumber[];
  facts: Fact[];
}
const storedAs = (data: Data) => ({
  ownNumbers: data.ownNumbers,
  numberIds: new Set(data.ownNumbers.map(({ id }) => id)),
  factIds: new Set(data.facts.map(({ id }) => id)),
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** What is stored after `there` was taken in, in the order of ids. */
function united(here: Data, there: Data): Data {
  const { newNumbers, changedNumbers, newFacts } = merge(storedAs(here), there);
  const changed = new Map(changedNumbers.map((number) => [number.id, number]));
  return {
    ownNumbers: [...here.ownNumbers.map((number) => changed.get(number.id) ?? number), ...newNumbers].sort(
      byId,
    ),
    facts: [...here.facts, ...newFacts].sort(byId),
  };
}

/** Parts of one world, as several machines have seen them. */
const parts = (count: number): fc.Arbitrary<Data[]> =>
  fc.tuple(worldOfFacts, ownNumbers).chain(([facts, numbers]) =>
    fc.array(fc.record({ facts: someOf(facts), ownNumbers: someOf(numbers) }), {
      minLength: count,
      maxLength: count,
    }),
  );
const three = parts(3).filter((list): list is [Data, Data, Data] => list.length === 3);

describe('the union of facts', () => {
  test('is the same whichever side is taken in', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(united(a, b).facts).toEqual(united(b, a).facts);
      }),
    );
  });

  test('is the same in whichever order three are taken in', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(united(united(a, b), c).facts).toEqual(united(a, united(b, c)).facts);
      }),
    );
  });

  test('loses nothing, makes nothing up, and a second time changes nothing', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const once = united(a, b);
        const ids = new Set([...a.facts, ...b.facts].map(({ id }) => id));
        expect(new Set(once.facts.map(({ id }) => id))).toEqual(ids);
        expect(once.facts).toHaveLength(ids.size);
        expect(merge(storedAs(once), b)).toEqual({ newNumbers: [], changedNumbers: [], newFacts: [] });
        expect(merge(storedAs(a), a)).toEqual({ newNumbers: [], changedNumbers: [], newFacts: [] });
      }),
    );
  });

  test('on two machines that named the same numbers differently is the same but for the names', () => {
    const rename = (id: string) => `their-${id}`;
    const renamePlan = <Plan extends NumberPlan>({ replacementId, ...plan }: Plan) =>
      ({ ...plan, ...(replacementId !== undefined && { replacementId: rename(replacementId) }) }) as Plan;
    const theirs = ({ ownNumbers: numbers, facts }: Data): Data => ({
      ownNumbers: numbers.map((number) => ({
        ...renamePlan(number),
        id: rename(number.id),
        ...(number.changes && {
          changes: number.changes.map((change) => ({
            ...change,
            before: renamePlan(change.before),
            after: renamePlan(change.after),
          })),
        }),
      })),
      facts: facts.map((fact) =>
        'numberId' in fact && fact.numberId !== undefined
          ? ({ ...fact, numberId: rename(fact.numberId) } as Fact)
          : fact,
      ),
    });
    fc.assert(
      fc.property(worldOfFacts, ownNumbers, (facts, numbers) => {
        const here = { facts: facts.slice(0, 8), ownNumbers: numbers };
        const there = { facts: facts.slice(8), ownNumbers: numbers };
        expect(united(here, theirs(there))).toEqual(united(here, there));
        expect(united(theirs(here), there)).toEqual(theirs(united(here, there)));
      }),
    );
  });
});

describe('facts', () => {
  test('that are stored are never changed by what comes from elsewhere', () => {
    const fact = sighting('weibo', NOW, ['138****8000']);
    const forged = { ...fact, numbers: [{ mask: '139****1234' }] };
    expect(united({ ownNumbers: [], facts: [fact] }, { ownNumbers: [], facts: [forged] }).facts).toEqual([
      fact,
    ]);
  });

  test('that are damaged keep their place', () => {
    const fact = clue('weibo', NOW);
    const here = { ownNumbers: [], numberIds: new Set(['bad']), factIds: new Set([fact.id]) };
    const there = { ownNumbers: [{ ...OLD, id: 'bad' }], facts: [fact] };
    expect(merge(here, there)).toEqual({ newNumbers: [], changedNumbers: [], newFacts: [] });
  });
});

describe('own numbers', () => {
  const join = (here: OwnNumber[], there: OwnNumber[]) =>
    united({ ownNumbers: here, facts: [] }, { ownNumbers: there, facts: [] }).ownNumbers;

  test('under two ids become one, and what speaks of them follows', () => {
    const theirs = { ...OLD, id: 'theirs' };
    const facts = [
      verdict('weibo', NOW, 'uses', { numberId: 'theirs' }),
      clue('jd', NOW, { numberId: 'theirs' }),
      verdict('qq', NOW, 'uses', { numberId: TWIN.id }),
    ];
    const all = united(
      { ownNumbers: [OLD], facts: [] },
      { ownNumbers: [theirs, { ...TWIN, replacementId: 'theirs' }], facts },
    );
    expect(all.ownNumbers).toEqual([OLD, { ...TWIN, replacementId: OLD.id }].sort(byId));
    expect(all.facts.map((fact) => 'numberId' in fact && fact.numberId)).toEqual([OLD.id, OLD.id, TWIN.id]);
  });

  test('that stand twice in what comes become one as well', () => {
    const twice = [NEW, { ...NEW, id: 'again', replacementId: NEW.id }];
    expect(join([], twice)).toEqual([NEW]);
  });

  test('take the plan of the one that is further on its way out', () => {
    const here: OwnNumber = { ...OLD, label: 'work', cancelOn: '2027-03-01' };
    const there: OwnNumber = {
      ...OLD,
      label: 'other',
      owner: 'Mum',
      status: 'retired',
      cancelOn: '2027-01-14',
      overrides: { icbc: 'empty' },
    };
    const { replacementId: _none, ...withoutReplacement } = there;
    expect(join([here], [withoutReplacement])).toEqual([{ ...withoutReplacement, label: 'work' }]);
    expect(join([there], [here])).toEqual([there]);
    expect(join([{ ...NEW, id: OLD.id, e164: OLD.e164 }], [here])[0]).toMatchObject({ status: 'retiring' });
  });

  test('learn what is missing here and keep what is here', () => {
    const here: OwnNumber = { ...OLD, freezeDays: 100 };
    const there: OwnNumber = { ...OLD, freezeDays: 50, label: 'work', cancelOn: '2027-02-01', addedAt: 1 };
    expect(join([here], [there])).toEqual([{ ...here, label: 'work', cancelOn: '2027-02-01' }]);
  });

  test("of the sample are not the user's, though they be the same", () => {
    const sample = { ...OLD, id: 'sample-old', sample: true };
    expect(join([sample], [OLD])).toEqual([OLD, sample]);
    expect(join([OLD], [sample])).toEqual([OLD, sample]);
    expect(join([sample], [sample])).toEqual([sample]);
  });

  describe('whose plans were changed', () => {
    const change = (at: number, from: string, to: string, replacementId = NEW.id): NumberChange => ({
      at,
      before: { status: 'retiring', cancelOn: from },
      after: { status: 'retiring', cancelOn: to, replacementId },
    });
    const [first, second, third] = [
      change(1, '2027-01-01', '2027-02-01'),
      change(2, '2027-02-01', '2027-03-01'),
      change(3, '2027-03-01', '2027-04-01'),
    ] as const;

    test('have the changes of both, each once, in the order of time', () => {
      const here = { ...OLD, changes: [first, third] };
      const there = { ...OLD, changes: [first, second] };
      expect(join([here], [there])[0]?.changes).toEqual([first, second, third]);
      expect(join([there], [here])[0]?.changes).toEqual([first, second, third]);
      expect(join([OLD], [there])).toEqual([there]);
      expect(join([there], [OLD])).toEqual([there]);
    });

    test('know a change again whatever the order of what it holds', () => {
      const turned: NumberChange = {
        after: { replacementId: NEW.id, cancelOn: '2027-02-01', status: 'retiring' },
        before: { cancelOn: '2027-01-01', status: 'retiring' },
        at: 1,
      };
      expect(join([{ ...OLD, changes: [first] }], [{ ...OLD, changes: [turned] }])[0]?.changes).toHaveLength(
        1,
      );
    });

    test('speak in them of the numbers by the ids they have here, and never of themselves', () => {
      const theirs = [
        { ...NEW, id: 'their-new' },
        {
          ...OLD,
          replacementId: 'their-new',
          changes: [
            change(1, '2027-01-01', '2027-02-01', 'their-new'),
            change(2, '2027-02-01', '2027-03-01', OLD.id),
          ],
        },
      ];
      const old = join([NEW], theirs).find(({ id }) => id === OLD.id);
      expect(old?.changes?.map(({ after }) => after.replacementId)).toEqual([NEW.id, undefined]);
    });
  });
});
