import { expect, test } from 'vitest';
import { foldName, toTraditional } from '../../src/catalogue/chinese-scripts.ts';
import { searchSites } from '../../src/catalogue/search-sites.ts';
import { sites } from '../../src/catalogue/sites.ts';
import { findRows } from '../../src/queries/find-rows.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRow } from '../support/rows.ts';

const found = (typed: string) => searchSites(sites.values(), typed).map(({ id }) => id);

test.each([
  ['淘寶', 'taobao'],
  ['支付寶', 'alipay'],
  ['中國移動', 'china-mobile'],
  ['網易雲音樂', 'netease-music'],
  ['微軟賬戶', 'microsoft'],
  ['微軟帳戶', 'microsoft'],
])('%s is found as it is typed in traditional characters', (typed, id) => {
  expect(found(typed)).toContain(id);
});

test('simplified names are found as before', () => {
  expect(found('淘宝')[0]).toBe('taobao');
});

test('rows are found in either script', () => {
  const rows = [makeRow('taobao', { name: { zh: '淘宝', en: 'Taobao' } }), makeRow('weibo')];
  expect(findRows(rows, { query: '淘寶' }, sites).map(({ siteId }) => siteId)).toEqual(['taobao']);
});

test('the traditional interface names services in traditional characters, the simplified one does not', () => {
  const name = sites.get('taobao')?.name ?? { zh: '', en: '' };
  expect(localeFor('zh-TW', 'en').of(name)).toBe('淘寶');
  expect(localeFor('zh-CN', 'en').of(name)).toBe('淘宝');
  expect(localeFor('en', 'en').of(name)).toBe(name.en);
});

test('every name comes back from its traditional form, so none is lost to a search', () => {
  const lost = [...sites.values()].filter(
    ({ name }) =>
      foldName(toTraditional(name.zh)) !== foldName(name.zh) ||
      foldName(name.zh) !== foldName(foldName(name.zh)),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
