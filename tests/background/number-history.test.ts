import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangedEntry, HistoryEntry, JourneyMessages } from '../../src/messages/journey-contract.ts';
import type { NumberPlan } from '../../src/model/own-number.ts';
import { daysAgo } from '../support/clock.ts';
import { NEW, OLD, sighting, TWIN, verdict } from '../support/facts.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

let background: TestBackground;
beforeEach(async () => {
  background = createBackground();
  await background.store({ ownNumbers: [OLD, NEW, { ...TWIN, label: 'Mum' }] });
});

type Asked = Omit<JourneyMessages['history.list']['request'], 'from' | 'count'>;
const list = (asked: Asked = {}) => background.ask('history.list', { from: 0, count: 100, ...asked });
const isChange = (entry: HistoryEntry): entry is ChangedEntry => entry.kind === 'number';
const changes = async (id = OLD.id): Promise<ChangedEntry[]> =>
  (await list({ numberId: id })).entries.filter(isChange);
/** How the plan was after each change, newest first. */
const plans = async (id = OLD.id): Promise<NumberPlan[]> =>
  (await changes(id)).map(({ change }) => change.after);
const plan = (cancelOn: string, replacementId = NEW.id) =>
  background.ask('number.retire', { id: OLD.id, replacementId, cancelOn });
const own = async (id = OLD.id) =>
  (await background.ask('number.list', null)).numbers.find((number) => number.id === id);

describe('the plan for a number', () => {
  test('leaves a trace of every change, newest first, each with how it was before', async () => {
    await plan('2027-03-01');
    await plan('2027-04-01');
    await plan('2027-04-01', TWIN.id);
    await background.ask('number.cancel', { id: OLD.id, cancelledOn: '2027-01-14', overrides: {} });
    await background.ask('number.setFreeze', { id: OLD.id, days: 60 });
    await background.ask('number.reopen', { id: OLD.id });
    await background.ask('number.keep', { id: OLD.id });
    const made = await changes();
    expect(made.map(({ change }) => change.after)).toEqual([
      { status: 'active', freezeDays: 60 },
      { status: 'retiring', replacementId: TWIN.id, freezeDays: 60 },
      { status: 'retired', replacementId: TWIN.id, cancelOn: '2027-01-14', freezeDays: 60 },
      { status: 'retired', replacementId: TWIN.id, cancelOn: '2027-01-14' },
      { status: 'retiring', replacementId: TWIN.id, cancelOn: '2027-04-01' },
      { status: 'retiring', replacementId: NEW.id, cancelOn: '2027-04-01' },
      { status: 'retiring', replacementId: NEW.id, cancelOn: '2027-03-01' },
    ]);
    for (const [n, { change }] of made.entries()) {
      expect(change.before).toEqual(
        made[n + 1]?.change.after ?? { status: 'retiring', replacementId: NEW.id },
      );
      expect(change.at).toBeGreaterThan(made[n + 1]?.change.at ?? 0);
    }
    expect(made.map(({ newest }) => newest)).toEqual([true, ...made.slice(1).map(() => false)]);
  });

  test('leaves none where nothing is new, and none of a label', async () => {
    await plan('2027-03-01');
    await plan('2027-03-01');
    await background.ask('number.update', { id: OLD.id, label: 'work' });
    await background.ask('number.setFreeze', { id: OLD.id, days: null });
    expect(await plans()).toHaveLength(1);
  });

  test('is not told to whoever lists the numbers, and what a screen puts back does not rewrite it', async () => {
    await plan('2027-03-01');
    const before = await own();
    if (!before) throw new Error('the number is gone');
    expect(before).not.toHaveProperty('changes');
    await plan('2027-04-01');
    await background.ask('number.putBack', { number: { ...before, changes: [] } });
    expect((await plans()).map(({ cancelOn }) => cancelOn)).toEqual([
      '2027-03-01',
      '2027-04-01',
      '2027-03-01',
    ]);
    expect(await own()).toEqual(before);
  });

  test('is taken back from the history, the newest change alone', async () => {
    await plan('2027-03-01');
    await plan('2027-04-01');
    const [newest, older] = (await changes()).map(({ change }) => change.at);
    const undo = (at = 0, id = OLD.id) => background.ask('number.undoChange', { id, at });
    expect(await undo(older)).toEqual({ ok: false });
    expect(await undo(newest, 'nobody')).toEqual({ ok: false });
    expect(await undo(0, NEW.id)).toEqual({ ok: false });
    expect((await own())?.cancelOn).toBe('2027-04-01');
    expect(await undo(newest)).toEqual({ ok: true });
    expect((await own())?.cancelOn).toBe('2027-03-01');
    expect(await plans()).toHaveLength(3);
    expect(await undo(newest)).toEqual({ ok: false });
  });

  test('goes back by that to having no day and no freeze of its own', async () => {
    await background.ask('number.setFreeze', { id: OLD.id, days: 60 });
    const [{ change } = { change: { at: 0 } }] = await changes();
    await background.ask('number.undoChange', { id: OLD.id, at: change.at });
    expect(await own()).toEqual(OLD);
  });

  test('goes with the number and comes back with it', async () => {
    await plan('2027-03-01');
    const { removed } = await background.ask('number.remove', { id: OLD.id });
    expect(await plans()).toEqual([]);
    if (!removed) throw new Error('nothing was removed');
    await background.ask('number.restore', { number: removed });
    expect(await plans()).toHaveLength(1);
  });

  test('is in the saved file, and in none twice', async () => {
    await plan('2027-03-01');
    await plan('2027-04-01');
    const before = await list();
    const { text } = await background.ask('data.export', null);
    await background.ask('data.import', { text, mode: 'merge' });
    expect(await list()).toEqual(before);
    await background.ask('data.erase', null);
    expect((await list()).total).toBe(0);
    await background.ask('data.import', { text, mode: 'replace' });
    expect(await list()).toEqual(before);
  });
});

describe('the history', () => {
  const weibo = verdict('weibo', daysAgo(5), 'uses', { numberId: OLD.id });
  const jd = verdict('jd', daysAgo(4), 'done', { numberId: TWIN.id });
  const shop = verdict('own:shop.example.com', daysAgo(3), 'closed');
  beforeEach(async () => {
    await background.store({ facts: [weibo, jd, shop, sighting('ccb', daysAgo(2), ['138****8000'])] });
    await background.ask('number.cancel', {
      id: OLD.id,
      cancelledOn: '2027-01-14',
      overrides: Object.fromEntries(
        (await background.ask('rows.list', { from: 0, count: 10 })).rows.map(({ siteId }) => [
          siteId,
          `Left: ${siteId} is empty`,
        ]),
      ),
    });
  });
  const found = async (asked: Asked) =>
    (await list(asked)).entries.map((entry) => (isChange(entry) ? 'cancelled' : entry.verdict.siteId));

  test('has what was said and what was changed in one order', async () => {
    expect(await found({})).toEqual(['cancelled', 'own:shop.example.com', 'jd', 'weibo']);
    expect((await list()).numberIds).toEqual([OLD.id, TWIN.id]);
  });

  test.each<[Asked, string[]]>([
    [{ query: '京东' }, ['jd']],
    [{ query: 'SHOP.example' }, ['own:shop.example.com']],
    [{ query: '138 0013' }, ['cancelled', 'weibo']],
    [{ query: '+8613912345600' }, ['jd']],
    [{ query: 'mum' }, ['jd']],
    [{ query: 'CCB IS empty' }, ['cancelled']],
    [{ query: '建设银行' }, ['cancelled']],
    [{ query: 'nothing of that' }, []],
    [{ kind: 'number' }, ['cancelled']],
    [{ kind: 'done' }, ['jd']],
    [{ numberId: TWIN.id }, ['jd']],
    [{ numberId: OLD.id, kind: 'uses' }, ['weibo']],
    [{ numberId: TWIN.id, kind: 'number' }, []],
  ])('narrowed by %j has %j, and still all its numbers', async (asked, expected) => {
    expect(await found(asked)).toEqual(expected);
    const narrowed = await list(asked);
    expect(narrowed.total).toBe(expected.length);
    expect(narrowed.numberIds).toEqual([OLD.id, TWIN.id]);
  });

  test('is narrowed before a piece is taken of it', async () => {
    const piece = await background.ask('history.list', { from: 1, count: 1, query: '138' });
    expect(piece.total).toBe(2);
    expect(piece.entries).toMatchObject([{ kind: 'said', verdict: { siteId: 'weibo' } }]);
  });
});

describe('the reason a service was left as it was', () => {
  const reasons = async (siteId = 'ccb') => (await background.ask('site.evidence', { siteId })).reasons;
  const cancel = (cancelledOn: string, reason: string) =>
    background.ask('number.cancel', { id: OLD.id, cancelledOn, overrides: { ccb: reason } });
  beforeEach(() => background.store({ facts: [sighting('ccb', daysAgo(2), ['138****8000'])] }));

  test('is with the service, and stands as long as the number is cancelled', async () => {
    await cancel('2027-01-13', 'empty');
    expect(await reasons()).toEqual([
      { numberId: OLD.id, reason: 'empty', cancelledOn: '2027-01-13', stands: true },
    ]);
    expect(await reasons('weibo')).toEqual([]);
    await background.ask('number.reopen', { id: OLD.id });
    expect(await reasons()).toMatchObject([{ reason: 'empty', stands: false }]);
    await cancel('2027-01-14', 'shut down');
    expect(await reasons()).toMatchObject([
      { reason: 'shut down', cancelledOn: '2027-01-14', stands: true },
      { reason: 'empty', cancelledOn: '2027-01-13', stands: false },
    ]);
  });

  test('is there as well where it was given before changes were kept', async () => {
    await background.store({
      ownNumbers: [{ ...OLD, status: 'retired', cancelOn: '2027-01-10', overrides: { ccb: 'empty' } }],
    });
    expect(await reasons()).toEqual([
      { numberId: OLD.id, reason: 'empty', cancelledOn: '2027-01-10', stands: true },
    ]);
    expect(await changes()).toEqual([]);
    await background.ask('number.reopen', { id: OLD.id });
    expect(await changes()).toMatchObject([{ change: { before: { overrides: { ccb: 'empty' } } } }]);
  });

  test('given for two numbers is told of each', async () => {
    const given = { status: 'retired', overrides: { ccb: 'x' } } as const;
    await background.store({
      ownNumbers: [
        { ...OLD, ...given },
        { ...TWIN, ...given },
      ],
    });
    expect((await reasons()).map(({ numberId }) => numberId)).toEqual([OLD.id, TWIN.id]);
  });
});
