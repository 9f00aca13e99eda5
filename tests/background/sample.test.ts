import { beforeEach, expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites.ts';
import { makeSample } from '../../src/sample/make-sample.ts';
import {
  type Background,
  freshBrowser,
  readView,
  startBackground,
  WEIBO,
} from '../support/background-life.ts';
import { NOW } from '../support/clock.ts';
import { isFakeNumber } from '../support/fake-numbers.ts';

let background: Background;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
});

test('tells of invented numbers and of sites of the catalogue, in every state', async () => {
  const { numbers, facts } = makeSample(NOW, sites);
  expect(numbers.every(({ e164, sample }) => sample && isFakeNumber(e164))).toBe(true);
  expect(facts.every(({ source, siteId }) => source === 'sample' && sites.has(siteId))).toBe(true);

  await background.ask('sample.load', null);
  const { rows } = await background.ask('rows.list', { from: 0, count: 100 });
  expect(rows.length).toBeGreaterThanOrEqual(14);
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual(
    ['check', 'closed', 'not-applicable', 'open', 'rebound', 'unsure'].sort(),
  );
  expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set(['seen', 'told', 'clue']));
  expect(rows.some(({ laterUntil }) => laterUntil !== undefined)).toBe(true);
  expect(await readView()).toMatchObject({
    sample: true,
    ownNumbers: 2,
    retiring: [{ cancelOn: '2027-02-14', status: 'retiring' }],
  });
  const { entries } = await background.ask('history.list', { from: 0, count: 9, kind: 'number' });
  expect(entries).toMatchObject([
    { change: { before: { cancelOn: '2027-01-31' }, after: { cancelOn: '2027-02-14' } } },
    { change: { before: { status: 'active' } } },
  ]);
});

test('loading it twice is loading it once', async () => {
  await background.ask('sample.load', null);
  const before = await background.facts();
  expect(await background.ask('sample.load', null)).toEqual({ ok: true });
  expect(await background.facts()).toEqual(before);
});

test('clearing it takes it and what was said about it, and nothing else', async () => {
  await background.addNumbers();
  await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '138****8000' }] });
  const mine = [await background.facts(), await background.ask('number.list', null)];

  await background.ask('sample.load', null);
  const { rows } = await background.ask('rows.list', { from: 0, count: 100, numberId: 'sample-old' });
  const open = rows.find(({ state }) => state === 'open');
  await background.ask('verdict.add', {
    siteId: open?.siteId ?? '',
    verdict: 'done',
    numberId: 'sample-old',
  });
  await background.ask('sites.pick', { numberId: 'sample-old', siteIds: ['baidu'] });
  await background.ask('sample.clear', null);

  expect([await background.facts(), await background.ask('number.list', null)]).toEqual(mine);
  expect(await readView()).toMatchObject({ sample: false, rowCount: 1 });
});

test('clearing what was not loaded does nothing', async () => {
  await background.addNumbers();
  expect(await background.ask('sample.clear', null)).toEqual({ ok: true });
  expect((await background.ask('number.list', null)).numbers).toHaveLength(2);
});

test('is a world of its own: the same number of the user stands beside it', async () => {
  await background.ask('sample.load', null);
  const { old } = await background.addNumbers();
  await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '138****8000' }] });
  const { rows } = await background.ask('rows.forUrl', { url: WEIBO });
  expect(rows.map(({ numberId, state }) => [numberId, state]).sort()).toEqual(
    [
      [old.id, 'open'],
      ['sample-old', 'rebound'],
    ].sort(),
  );
});
