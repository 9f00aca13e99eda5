/** Storage that cannot be got at: every question of a screen is told why, and it is over by itself. */
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled } from '../../src/background/install.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { DATABASE_NAME } from '../../src/store/schema.ts';
import { UPGRADE_STEPS } from '../../src/store/upgrade-steps.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

let background: TestBackground;
beforeEach(() => {
  background = createBackground();
});

const QUESTIONS = [
  ['storage.check', null],
  ['number.list', null],
  ['rows.list', { from: 0, count: 10 }],
  ['verdict.add', { siteId: 'weibo', verdict: 'uses' }],
  ['view.refresh', null],
] as const;

test('nothing is wrong with a storage that opens', async () => {
  expect(await background.ask('storage.check', null)).toEqual({ ok: true });
});

test('a storage of a newer version is told, left alone, and found again by the version that wrote it', async () => {
  (await openDB(DATABASE_NAME, 99, { upgrade: (db) => void db.createObjectStore('later') })).close();
  for (const [name, body] of QUESTIONS)
    expect(await background.ask(name, body)).toMatchObject({ trouble: 'newer', detail: expect.any(String) });
  const db = await openDB(DATABASE_NAME);
  expect([db.version, ...db.objectStoreNames]).toEqual([99, 'later']);
  db.close();
});

test('one that is held open is told to every question at once, and opens as soon as it is let go', async () => {
  (await openDatabase({ steps: UPGRADE_STEPS.slice(0, 1) })).close();
  const holder = await openDB(DATABASE_NAME, 1);
  for (const [name, body] of QUESTIONS)
    expect(await background.ask(name, body)).toMatchObject({ trouble: 'blocked' });
  holder.close();
  await vi.waitFor(async () => expect(await background.ask('storage.check', null)).toEqual({ ok: true }));
  expect(await background.ask('number.list', null)).toEqual({ numbers: [], display: {} });
  // It gives way to others as any connection does.
  const newer = await openDB(DATABASE_NAME, UPGRADE_STEPS.length + 1);
  newer.close();
});

test('a disk that is full keeps what is there readable and says why nothing is stored', async () => {
  const added = await background.ask('number.add', { text: '138 0013 8000', country: 'CN' });
  expect(added).toMatchObject({ ok: true });
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await background.ask('number.add', { text: '139 0000 1234', country: 'CN' })).toMatchObject({
    trouble: 'full',
  });
  expect((await background.ask('number.list', null)).numbers).toHaveLength(1);
  full.mockRestore();
  expect(await background.ask('number.add', { text: '139 0000 1234', country: 'CN' })).toMatchObject({
    ok: true,
  });
});

test('the first page opens at an install whose storage does not', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  const context = {
    ...background.context,
    database: () => Promise.reject(new DOMException('', 'UnknownError')),
  };
  await onInstalled({ reason: 'install' }, context);
  expect(opened).toHaveBeenCalledOnce();
});
