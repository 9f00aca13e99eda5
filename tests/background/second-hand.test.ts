import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../../src/browser.ts';
import { OPEN_SITES_KEY } from '../../src/model/ready-view.ts';
import { namedSite } from '../../src/model/second-hand.ts';
import { DAY_MS, NOW } from '../support/clock.ts';
import { NEW, OLD } from '../support/facts.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

let background: TestBackground;
beforeEach(async () => {
  background = createBackground();
  await background.store({ ownNumbers: [OLD, NEW] });
});

const listed = async (id = NEW.id) =>
  (await background.ask('secondHand.list', null)).numbers.find(({ number }) => number.id === id);
const states = async () =>
  Object.fromEntries(((await listed())?.services ?? []).map(({ siteId, state }) => [siteId, state]));
const had = (hadOwner = true) => background.ask('secondHand.setNumber', { numberId: NEW.id, hadOwner });
const say = (state: 'noticed' | 'reported' | 'solved' | 'mine', ...siteIds: string[]) =>
  background.ask('secondHand.say', { numberId: NEW.id, siteIds, state });
const idsOf = (reply: { ok: boolean; ids?: string[] }) => reply.ids ?? [];
const undo = (ids: string[]) => background.ask('verdict.undoMany', { ids });

describe('a number that was somebody else’s before', () => {
  test('is marked, once, and the mark is taken back and put again', async () => {
    expect(await listed()).toEqual({
      number: { id: NEW.id, status: 'active' },
      display: '139 0000 1234',
      country: 'CN',
      services: [],
    });
    const marked = await had();
    expect(idsOf(marked)).toHaveLength(1);
    expect(idsOf(await had())).toEqual([]);
    expect(await listed()).toMatchObject({ since: NOW });
    const taken = await had(false);
    expect(await listed()).not.toHaveProperty('since');
    expect(idsOf(await had(false))).toEqual([]);
    await undo(idsOf(taken));
    expect(await listed()).toMatchObject({ since: NOW });
    await undo(idsOf(marked));
    expect(await listed()).not.toHaveProperty('since');
  });

  test('collects services of the catalogue and named ones, each state once', async () => {
    await had();
    expect(idsOf(await say('noticed', 'weibo', 'jd', 'weibo', namedSite('小贷')))).toHaveLength(3);
    expect(idsOf(await say('noticed', 'weibo'))).toEqual([]);
    background.clock.now += DAY_MS;
    await say('reported', 'weibo');
    expect(await states()).toEqual({ weibo: 'reported', jd: 'noticed', [namedSite('小贷')]: 'noticed' });
    expect((await listed())?.services.at(-1)?.steps).toEqual([
      { state: 'noticed', at: NOW },
      { state: 'reported', at: NOW + DAY_MS },
    ]);
    expect(await listed(OLD.id)).toMatchObject({ services: [] });
  });

  test('stores nothing where a service or the number is not known', async () => {
    expect(await say('noticed', 'weibo', 'no-such-service')).toEqual({ ok: false });
    expect(await say('noticed', namedSite('  '))).toEqual({ ok: false });
    expect(
      await background.ask('secondHand.say', { numberId: 'nobody', siteIds: ['weibo'], state: 'noticed' }),
    ).toEqual({ ok: false });
    expect(await states()).toEqual({});
  });

  test('lets every step be undone, and the taking off too', async () => {
    await had();
    await say('noticed', 'weibo');
    const reported = await say('reported', 'weibo');
    await undo(idsOf(reported));
    expect(await states()).toEqual({ weibo: 'noticed' });
    await say('solved', 'weibo');
    const removed = await background.ask('secondHand.remove', { numberId: NEW.id, siteId: 'weibo' });
    expect(await states()).toEqual({});
    await undo(idsOf(removed));
    expect(await states()).toEqual({ weibo: 'solved' });
  });

  test('adds no row, lights no badge, and is no history of the user’s own accounts', async () => {
    await had();
    await background.ask('secondHand.say', { numberId: OLD.id, siteIds: ['weibo'], state: 'noticed' });
    await say('mine', 'weibo');
    expect(await background.ask('rows.list', { from: 0, count: 10 })).toEqual({ rows: [], total: 0 });
    expect((await browser.storage.local.get(OPEN_SITES_KEY))[OPEN_SITES_KEY]).toEqual([]);
    expect((await background.ask('history.list', { from: 0, count: 10 })).total).toBe(0);
    expect((await background.ask('site.evidence', { siteId: 'weibo' })).facts).toHaveLength(2);
  });

  test.each(['merge', 'replace'] as const)('is saved and restored (%s)', async (mode) => {
    await had();
    await say('noticed', 'weibo', namedSite('小贷'));
    const before = await listed();
    const { text } = await background.ask('data.export', null);
    await background.ask('data.erase', null);
    expect((await background.ask('secondHand.list', null)).numbers).toEqual([]);
    expect(await background.ask('data.import', { text, mode })).toMatchObject({ ok: true, newFacts: 3 });
    expect(await listed()).toEqual(before);
    await background.ask('data.undo', null);
    expect((await background.ask('secondHand.list', null)).numbers).toEqual([]);
  });

  test('follows the number where it has another id on the machine it is restored to', async () => {
    await had();
    await say('noticed', 'weibo');
    const { text } = await background.ask('data.export', null);
    background = createBackground();
    await background.store({ ownNumbers: [{ ...NEW, id: 'here' }] });
    await background.ask('data.import', { text, mode: 'merge' });
    expect(await listed('here')).toMatchObject({
      since: NOW,
      services: [{ siteId: 'weibo', state: 'noticed' }],
    });
  });

  test('said on two machines is taken back on both', async () => {
    await had();
    const { text } = await background.ask('data.export', null);
    background = createBackground();
    await background.store({ ownNumbers: [OLD, NEW] });
    await had();
    await background.ask('data.import', { text, mode: 'merge' });
    expect(idsOf(await had(false))).toHaveLength(2);
    expect(await listed()).not.toHaveProperty('since');
  });
});
