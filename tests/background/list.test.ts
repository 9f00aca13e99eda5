import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Background,
  freshBrowser,
  JD,
  readOpenSites,
  readView,
  startBackground,
  WEIBO,
  WEIBO_HOME,
} from '../support/background-life.ts';
import { DAY_MS, HOUR_MS, NOW } from '../support/clock.ts';
import { clue, sighting } from '../support/facts.ts';

let background: Background;
let old: string;
let next: string;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
  const numbers = await background.addNumbers();
  old = numbers.old.id;
  next = numbers.new.id;
});

const show = (url: string, ...masks: string[]) =>
  background.report(url, { outcome: 'shown', numbers: masks.map((mask) => ({ mask })) });
const listed = async (query?: string) =>
  (await background.ask('rows.list', { from: 0, count: 100, ...(query !== undefined && { query }) })).rows;
const states = async () => Object.fromEntries((await listed()).map(({ siteId, state }) => [siteId, state]));
const passTime = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('a page with the old number, then with the new one: open, then rebound by itself', async () => {
  await show(WEIBO, '138****8000');
  expect(await states()).toEqual({ weibo: 'open' });
  expect(await readOpenSites()).toEqual(['weibo']);
  passTime(HOUR_MS);
  await show(WEIBO, '139****1234');
  expect(await states()).toEqual({ weibo: 'rebound' });
  expect(await readOpenSites()).toEqual([]);
  expect((await readView())?.recentlyDone.map(({ siteId }) => siteId)).toEqual(['weibo']);
});

test('the same on the same day is not stored again, on the next day it is', async () => {
  expect(await show(WEIBO, '138****8000')).toEqual({ stored: true });
  expect(await show(WEIBO, '138****8000')).toEqual({ stored: false });
  passTime(DAY_MS);
  expect(await show(WEIBO, '138****8000')).toEqual({ stored: true });
  expect(await background.facts()).toHaveLength(2);
});

test('the same after "done" on the same day is stored, and the row is open again', async () => {
  await show(WEIBO, '138****8000');
  passTime(HOUR_MS);
  await background.ask('verdict.add', { siteId: 'weibo', verdict: 'done', numberId: old });
  expect(await states()).toEqual({ weibo: 'rebound' });
  passTime(HOUR_MS);
  await show(WEIBO, '138****8000');
  expect(await states()).toEqual({ weibo: 'open' });
});

describe('verdicts', () => {
  test('change the row, and undo brings it back', async () => {
    await show(WEIBO, '138****8000');
    const reply = await background.ask('verdict.add', { siteId: 'weibo', verdict: 'closed', numberId: old });
    if (!reply.ok) throw new Error('refused');
    expect((await listed())[0]).toMatchObject({ state: 'closed', grade: 'told', verdictId: reply.id });
    passTime(1);
    await background.ask('verdict.add', { siteId: 'weibo', verdict: 'undo', about: reply.id });
    expect(await states()).toEqual({ weibo: 'open' });
  });

  test.each([
    ['of a site nobody knows', { siteId: 'nowhere', verdict: 'done' }],
    ['of a number nobody has', { siteId: 'weibo', verdict: 'done', numberId: 'nobody' }],
    ['about a fact that is not there', { siteId: 'weibo', verdict: 'not-mine', about: 'nothing' }],
    ['that is nothing about nothing', { siteId: 'weibo', verdict: 'not-mine' }],
    ['that is without a number', { siteId: 'weibo', verdict: 'is' }],
    ['undo of nothing', { siteId: 'weibo', verdict: 'undo' }],
    ['later without a time', { siteId: 'weibo', verdict: 'later' }],
  ] as const)('%s are refused', async (_what, body) => {
    expect(await background.ask('verdict.add', body)).toEqual({ ok: false });
    expect(await background.facts()).toEqual([]);
  });

  test('about a fact of another site are refused', async () => {
    await show(WEIBO, '138****8000');
    const about = (await background.facts())[0]?.id ?? '';
    expect(await background.ask('verdict.add', { siteId: 'jd', verdict: 'not-mine', about })).toEqual({
      ok: false,
    });
  });
});

test('two own numbers that share a mask: the user is asked, once', async () => {
  const reply = await background.ask('number.add', { text: '13912345600', country: 'CN' });
  if (!reply.ok) throw new Error(reply.problem);
  await show(WEIBO, '•••• ••00');
  const [row] = await listed();
  expect(row).toMatchObject({ state: 'unsure', fits: [old, reply.number.id] });
  passTime(HOUR_MS);
  await background.ask('verdict.add', {
    siteId: 'weibo',
    verdict: 'is',
    numberId: old,
    about: row?.askAbout ?? '',
  });
  expect(await states()).toEqual({ weibo: 'open' });
  passTime(DAY_MS);
  await show(WEIBO, '•••• ••00');
  await show(WEIBO, '••• •••• ••00');
  expect(await states()).toEqual({ weibo: 'open' });
});

describe('picking services', () => {
  test('makes rows to check, once each', async () => {
    await show(WEIBO, '138****8000');
    const picked = await background.ask('sites.pick', {
      numberId: old,
      siteIds: ['jd', 'weibo', 'jd', 'no-such-site', 'taobao'],
    });
    expect(picked.added).toEqual(['jd', 'taobao']);
    expect(await states()).toEqual({ weibo: 'open', jd: 'check', taobao: 'check' });
    expect((await background.ask('sites.pick', { numberId: old, siteIds: ['jd', 'taobao'] })).added).toEqual(
      [],
    );
    expect(await background.facts()).toHaveLength(3);
  });

  test('for a number in use is kept for the day it goes, and not made twice', async () => {
    await background.ask('sites.pick', { numberId: next, siteIds: ['jd'] });
    expect((await background.ask('sites.pick', { numberId: next, siteIds: ['jd'] })).added).toEqual([]);
    expect(await states()).toEqual({});
    await background.ask('number.retire', { id: next });
    expect(await states()).toEqual({ jd: 'check' });
  });

  test('for a number nobody has does nothing', async () => {
    expect((await background.ask('sites.pick', { numberId: 'nobody', siteIds: ['jd'] })).added).toEqual([]);
  });
});

describe('the list', () => {
  test('is given piece by piece, searched and by number', async () => {
    await background.ask('sites.pick', { numberId: old, siteIds: ['jd', 'weibo', 'taobao', 'alipay'] });
    const all = await background.ask('rows.list', { from: 0, count: 100 });
    expect(all.total).toBe(4);
    const second = await background.ask('rows.list', { from: 1, count: 2 });
    expect(second).toEqual({ rows: all.rows.slice(1, 3), total: 4 });
    expect((await listed('微博')).map(({ siteId }) => siteId)).toEqual(['weibo']);
    expect((await listed('WEIBO')).map(({ siteId }) => siteId)).toEqual(['weibo']);
    expect(await listed('no such thing')).toEqual([]);
    expect((await background.ask('rows.list', { from: 0, count: 9, numberId: next })).total).toBe(0);
  });

  test('tells the rows of the site of an address, on any of its pages', async () => {
    await show(WEIBO, '138****8000');
    await show(JD, '138****8000');
    const here = await background.ask('rows.forUrl', { url: WEIBO_HOME });
    expect(here.siteId).toBe('weibo');
    expect(here.rows).toEqual((await listed()).filter(({ siteId }) => siteId === 'weibo'));
    expect(await background.ask('rows.forUrl', { url: 'https://example.com/' })).toEqual({
      siteId: null,
      rows: [],
    });
    expect(await background.ask('rows.forUrl', { url: 'nonsense' })).toEqual({ siteId: null, rows: [] });
  });
});

test('a damaged record is a problem; the rest works, nothing is deleted', async () => {
  await show(WEIBO, '138****8000');
  const damaged = { id: 'damaged', kind: 'sighting', siteId: 'weibo', at: 'yesterday' };
  await background.putRaw('facts', damaged);
  await background.putRaw('ownNumbers', { id: 'bad', e164: 5 });
  await background.ask('view.refresh', null);

  const problems = [
    { store: 'ownNumbers', key: 'bad' },
    { store: 'facts', key: 'damaged' },
  ];
  expect((await readView())?.problems).toEqual(problems);
  expect(await background.ask('problems.list', null)).toEqual({ problems });
  expect(await states()).toEqual({ weibo: 'open' });
  await show(JD, '138****8000');
  await background.ask('sample.load', null);
  await background.ask('sample.clear', null);
  expect(await (await background.database()).get('facts', 'damaged')).toEqual(damaged);
  expect(await (await background.database()).get('ownNumbers', 'bad')).toBeDefined();
});

test('writes that come at once are all kept, and the view shows the last of them', async () => {
  await Promise.all([
    show(WEIBO, '138****8000'),
    show(JD, '138****8000'),
    background.ask('sites.pick', { numberId: old, siteIds: ['taobao'] }),
    background.ask('verdict.add', { siteId: 'jd', verdict: 'done', numberId: old }),
  ]);
  expect(await background.facts()).toHaveLength(4);
  const view = await readView();
  expect(view?.rowCount).toBe(3);
  expect(view?.rows).toEqual(await listed());
});

test('a write that fails does not hold up the next', async () => {
  const db = await background.database();
  await expect(
    background.send({ from: 'screen', name: 'number.add', body: null }, {} as never),
  ).rejects.toThrow();
  db.close();
  await expect(show(WEIBO, '138****8000')).resolves.toEqual({ stored: true });
});

test('settings are kept one by one', async () => {
  await background.ask('settings.set', { language: 'en' });
  await background.ask('settings.set', { theme: 'dark' });
  const { settings } = await (await import('wxt/testing/fake-browser')).fakeBrowser.storage.local.get(
    'settings',
  );
  expect(settings).toEqual({ language: 'en', theme: 'dark' });
});

test('what was put off goes down and comes back when its day has come', async () => {
  await show(WEIBO, '138****8000');
  await show(JD, '138****8000');
  const first = (await listed())[0]?.siteId ?? '';
  await background.ask('verdict.add', {
    siteId: first,
    verdict: 'later',
    numberId: old,
    until: NOW + DAY_MS,
  });
  expect((await listed()).map(({ siteId }) => siteId)[1]).toBe(first);
  passTime(2 * DAY_MS);
  expect((await listed()).map(({ siteId }) => siteId)[0]).toBe(first);
});

test('a clue makes a row to check', async () => {
  await background.putRaw('facts', clue('weibo', NOW, { numberId: old }));
  await background.putRaw('facts', sighting('no-longer-here', NOW, ['138****8000']));
  expect(await states()).toEqual({ weibo: 'check', 'no-longer-here': 'open' });
});

test('of two sightings within a millisecond, and after the clock was set back, the later counts', async () => {
  await show(WEIBO, '138****8000');
  await show(WEIBO, '139****1234');
  expect(await states()).toEqual({ weibo: 'rebound' });
  passTime(-DAY_MS);
  await show(WEIBO, '138****8000');
  expect(await states()).toEqual({ weibo: 'open' });
  await background.ask('verdict.add', { siteId: 'weibo', verdict: 'done', numberId: old });
  expect(await states()).toEqual({ weibo: 'rebound' });
});
