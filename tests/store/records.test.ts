import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { appendFacts, findFact, listFacts, listFactsOf, removeSampleFacts } from '../../src/store/facts.ts';
import { type Database, openDatabase } from '../../src/store/open-database.ts';
import {
  listOwnNumbers,
  putOwnNumber,
  removeOwnNumber,
  removeSampleNumbers,
} from '../../src/store/own-numbers.ts';
import { parseFact, parseOwnNumber } from '../../src/store/records.ts';
import { daysAgo, NOW } from '../support/clock.ts';
import { clue, NEW, OLD, question, sighting, verdict } from '../support/facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

let db: Database;
beforeEach(async () => {
  freshDatabase();
  db = await openDatabase();
});

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id).sort();

describe('facts', () => {
  test('are kept as they came', async () => {
    const facts = [
      sighting('a', daysAgo(1), ['138****8000']),
      question('a', daysAgo(2), ['••00']),
      clue('b', daysAgo(3), { numberId: 'old' }),
      verdict('b', daysAgo(4), 'later', { until: NOW }),
    ];
    await appendFacts(db, facts);
    const read = await listFacts(db);
    expect(read.problems).toEqual([]);
    expect(read.records).toEqual(expect.arrayContaining(facts));
    expect(ids((await listFactsOf(db, ['a'])).records)).toEqual(ids(facts.slice(0, 2)));
    expect(ids((await listFactsOf(db, ['a', 'b', 'c'])).records)).toEqual(ids(facts));
  });

  test('with an id that is known are the same fact: nothing is overwritten or doubled', async () => {
    const first = sighting('a', daysAgo(1), ['138****8000']);
    await appendFacts(db, [first]);
    const second = sighting('a', NOW, ['139****1234']);
    await appendFacts(db, [{ ...first, at: NOW, siteId: 'other' }, second, second]);
    expect(await findFact(db, first.id)).toEqual(first);
    expect(await db.count('facts')).toBe(2);
  });

  test('are appended all or none', async () => {
    const good = sighting('a', NOW, ['138****8000']);
    const broken = { ...good, id: undefined } as unknown as Fact;
    await expect(appendFacts(db, [good, broken])).rejects.toThrow();
    expect(await db.count('facts')).toBe(0);
  });

  test('of the sample are taken out, and no others', async () => {
    const mine = sighting('a', NOW, ['138****8000']);
    await appendFacts(db, [mine, { ...clue('b', NOW), source: 'sample' }]);
    await db.put('facts', { id: 'damaged', source: 7 } as unknown as Fact);
    await removeSampleFacts(db);
    expect((await db.getAllKeys('facts')).sort()).toEqual(['damaged', mine.id].sort());
  });
});

describe('own numbers', () => {
  test('are kept, changed and taken out, oldest first', async () => {
    await putOwnNumber(db, NEW);
    await putOwnNumber(db, OLD);
    expect((await listOwnNumbers(db)).records).toEqual([OLD, NEW]);
    await putOwnNumber(db, { ...NEW, label: 'mine' });
    expect((await listOwnNumbers(db)).records[1]?.label).toBe('mine');
    await removeOwnNumber(db, OLD.id);
    expect((await listOwnNumbers(db)).records).toHaveLength(1);
  });

  test('of the sample are taken out, and no others', async () => {
    await putOwnNumber(db, OLD);
    await putOwnNumber(db, { ...NEW, sample: true });
    await removeSampleNumbers(db);
    expect((await listOwnNumbers(db)).records).toEqual([OLD]);
  });
});

describe('a damaged record', () => {
  const damaged = [
    { id: 'no-kind', siteId: 'a', at: NOW, source: 'page' },
    { id: 'unknown-kind', kind: 'rumour', siteId: 'a', at: NOW, source: 'page' },
    { id: 'bad-time', kind: 'clue', clue: 'sms', siteId: 'a', at: Number.NaN, source: 'user' },
    { id: 'no-numbers', kind: 'sighting', outcome: 'shown', siteId: 'a', at: NOW, source: 'page', page: 'x' },
  ];

  test('is a problem, stays where it is and stops nothing', async () => {
    const sound = sighting('a', NOW, ['138****8000']);
    await appendFacts(db, [sound]);
    for (const record of damaged) await db.put('facts', record as unknown as Fact);
    await db.put('ownNumbers', { id: 'bad-number', e164: '138' } as never);
    await putOwnNumber(db, OLD);

    const facts = await listFacts(db);
    expect(facts.records).toEqual([sound]);
    expect(facts.problems.map(({ key }) => key).sort()).toEqual(damaged.map(({ id }) => id).sort());
    expect(facts.problems[0]?.store).toBe('facts');
    expect((await listFactsOf(db, ['a'])).records).toEqual([sound]);
    const numbers = await listOwnNumbers(db);
    expect(numbers).toEqual({ records: [OLD], problems: [{ store: 'ownNumbers', key: 'bad-number' }] });
    expect(await findFact(db, 'no-kind')).toBeUndefined();
    expect(await db.count('facts')).toBe(1 + damaged.length);
  });

  test('that keeps the browser from giving the store in one piece is stepped over', async () => {
    const sound = sighting('a', NOW, ['138****8000']);
    await appendFacts(db, [sound, sighting('b', NOW, ['138****8000'], { id: 'unreadable' })]);
    const refuse = () => Promise.reject(new Error('cannot be cloned'));
    const stubborn = {
      getAll: refuse,
      getAllKeys: (store: 'facts') => db.getAllKeys(store),
      get: (store: 'facts', key: string) => (key === 'unreadable' ? refuse() : db.get(store, key)),
    } as unknown as Database;
    expect(await listFacts(stubborn)).toEqual({
      records: [sound],
      problems: [{ store: 'facts', key: 'unreadable' }],
    });
  });
});

describe('checks', () => {
  test('every kind of fact passes, and loses nothing', () => {
    const facts = [
      sighting('a', NOW, ['138****8000'], { slot: 'recovery' }),
      sighting('a', NOW, []),
      question('a', NOW, ['••00']),
      clue('a', NOW),
      verdict('a', NOW, 'undo', { about: 'x' }),
    ];
    for (const fact of facts) expect(parseFact(fact)).toBe(fact);
    expect(parseOwnNumber(OLD)).toBe(OLD);
  });

  test.each([
    ['null', null],
    ['a text', 'fact'],
    ['a list', []],
    ['an unknown verdict', verdict('a', NOW, 'perhaps' as 'done')],
    ['an unknown source', { ...clue('a', NOW), source: 'rumour' }],
    ['an empty site', clue('', NOW)],
  ])('%s is no fact', (_what, record) => {
    expect(parseFact(record)).toBeUndefined();
  });

  test('are read with a history and without one', () => {
    const told = {
      ...OLD,
      changes: [{ at: NOW, before: { status: 'active' }, after: { status: 'retiring' } }],
    };
    expect(parseOwnNumber(told)).toEqual(told);
    expect(parseOwnNumber(OLD)).toEqual(OLD);
  });

  test.each([
    ['no country code', { ...OLD, e164: '13800138000' }],
    ['a status nobody knows', { ...OLD, status: 'lost' }],
    ['a day of another form', { ...OLD, cancelOn: '15.1.2027' }],
    ['a history without times', { ...OLD, changes: [{ before: OLD, after: OLD }] }],
    ['a history of no plans', { ...OLD, changes: [{ at: NOW, before: {}, after: {} }] }],
  ])('%s is no own number', (_what, record) => {
    expect(parseOwnNumber(record)).toBeUndefined();
  });
});
