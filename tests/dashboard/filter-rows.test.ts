import { expect, test } from 'vitest';
import { type Filter, filterRows } from '../../src/dashboard/filter-rows.ts';
import { parseRoute } from '../../src/dashboard/route.ts';
import { makeRow } from '../support/rows.ts';

const rows = [
  makeRow('weibo', { name: { zh: '微博', en: 'Weibo' }, at: 3 }),
  makeRow('alipay', { name: { zh: '支付宝', en: 'Alipay' }, group: 'money', state: 'unsure', at: 1 }),
  makeRow('apple', { name: { zh: '苹果', en: 'Apple' }, group: 'opens-others', state: 'rebound', at: 2 }),
];
/** Before what was put off comes again. */
const NOW = Date.UTC(2027, 1, 2);
const all: Filter = { query: '', state: 'all', group: 'all' };
const ids = (filter: Partial<Filter>, sorting: 'danger' | 'name' | 'newest' = 'danger', lang = 'en') =>
  filterRows(rows, { ...all, ...filter }, sorting, lang, NOW).map(({ siteId }) => siteId);

test('a row is found by either name, its id or its host, whatever the case', () => {
  expect(ids({ query: '支付' })).toEqual(['alipay']);
  expect(ids({ query: ' WEI ' })).toEqual(['weibo']);
  expect(ids({ query: 'apple.test' })).toEqual(['apple']);
  expect(ids({ query: 'nothing' })).toEqual([]);
});

test('a name is found in either Chinese script', () => {
  expect(ids({ query: '支付寶' })).toEqual(['alipay']);
});

test('a name is found by pinyin, with and without blanks, and by the letters it begins with', () => {
  expect(ids({ query: 'zhifubao' })).toEqual(['alipay']);
  expect(ids({ query: 'xinlangweibo' })).toEqual(['weibo']);
  expect(ids({ query: 'xinlang wei' })).toEqual(['weibo']);
  expect(ids({ query: 'xw' })).toEqual(['weibo']);
});

test('what was put off is found until its day comes', () => {
  const laterUntil = NOW + 1;
  const put = [makeRow('weibo', { laterUntil }), makeRow('apple', { laterUntil, state: 'closed' })];
  const later = (now: number) =>
    filterRows(put, { ...all, state: 'later' }, 'danger', 'en', now).map(({ siteId }) => siteId);
  expect(later(NOW)).toEqual(['weibo']);
  expect(later(laterUntil)).toEqual([]);
});

test('state and kind narrow together', () => {
  expect(ids({ state: 'unsure' })).toEqual(['alipay']);
  expect(ids({ group: 'money', state: 'open' })).toEqual([]);
});

test('a number narrows to its own rows', () => {
  expect(ids({ numberId: 'old' })).toHaveLength(3);
  expect(ids({ numberId: 'other' })).toEqual([]);
});

test('sorting by danger keeps the order of the list, and the rows that came in stay as they were', () => {
  expect(ids({})).toEqual(['weibo', 'alipay', 'apple']);
  expect(ids({}, 'newest')).toEqual(['weibo', 'apple', 'alipay']);
  expect(ids({}, 'name')).toEqual(['alipay', 'apple', 'weibo']);
  expect(rows.map(({ siteId }) => siteId)).toEqual(['weibo', 'alipay', 'apple']);
});

test('an address names a part and a service; anything else is the plan', () => {
  expect(parseRoute('#/services/weibo')).toEqual({ part: 'services', siteId: 'weibo' });
  expect(parseRoute('#/plan/n1')).toEqual({ part: 'plan', numberId: 'n1' });
  expect(parseRoute('#/data')).toEqual({ part: 'data' });
  expect(parseRoute('')).toEqual({ part: 'plan' });
  expect(parseRoute('#/nowhere')).toEqual({ part: 'plan' });
});
