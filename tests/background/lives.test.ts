import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDatabaseHandle } from '../../src/background/database-handle.ts';
import {
  type Background,
  freshBrowser,
  JD,
  readOpenSites,
  readView,
  startBackground,
  WEIBO,
} from '../support/background-life.ts';
import { DAY_MS } from '../support/clock.ts';

beforeEach(freshBrowser);

const MADE_ON = 'viewsMadeOn';
const shown = (mask: string) => ({ outcome: 'shown' as const, numbers: [{ mask }] });

/** The same small story; before each message the background may be killed. */
async function tellStory(next: () => Promise<Background>): Promise<unknown> {
  const { old } = await (await next()).addNumbers();
  await (await next()).report(WEIBO, shown('138****8000'));
  vi.setSystemTime(Date.now() + DAY_MS);
  await (await next()).report(JD, shown('138****8000'));
  await (await next()).ask('sites.pick', { numberId: old.id, siteIds: ['taobao'] });
  await (await next()).ask('verdict.add', { siteId: 'jd', verdict: 'done', numberId: old.id });
  vi.setSystemTime(Date.now() + DAY_MS);
  await (await next()).report(WEIBO, shown('139****1234'));
  const { rows } = await (await next()).ask('rows.list', { from: 0, count: 10 });
  return [
    rows.map(({ siteId, state, grade, mask }) => ({ siteId, state, grade, mask })),
    (await (await next()).ask('rows.forUrl', { url: WEIBO })).rows.length,
    await readOpenSites(),
    (await readView())?.retiring[0]?.counts,
  ];
}

test('killed before any message, it answers the same', async () => {
  const once = await startBackground();
  const undisturbed = await tellStory(async () => once);
  freshBrowser();
  expect(await tellStory(startBackground)).toEqual(undisturbed);
});

test('killed between a write and its view, the next life makes the view', async () => {
  const first = await startBackground();
  await first.addNumbers();
  await first.report(WEIBO, shown('138****8000'));
  const before = await readView();
  // What a kill leaves behind: the mark taken away, the fact stored, the view of before.
  await fakeBrowser.storage.local.remove(MADE_ON);
  const [fact] = await first.facts();
  await first.putRaw('facts', { ...fact, id: 'second', siteId: 'jd' });
  expect((await readView())?.rowCount).toBe(1);

  await startBackground();
  expect((await readView())?.rowCount).toBe(2);
  expect(await readOpenSites()).toEqual(['jd', 'weibo']);
  expect(await fakeBrowser.storage.local.get(MADE_ON)).not.toEqual({});
  expect(before?.rowCount).toBe(1);
});

test('a life that has nothing to heal writes nothing', async () => {
  await (await startBackground()).addNumbers();
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await startBackground();
  expect(write).not.toHaveBeenCalled();
});

test('the mark and the first frame of the popup are taken away before the database is changed', async () => {
  const background = await startBackground();
  const order: string[] = [];
  const db = await background.database();
  const note = async (what: string) => order.push(`${what} with ${await db.count('ownNumbers')}`);
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  const remove = fakeBrowser.storage.local.remove.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    await note(Object.keys(items as object).join());
    await set(items);
  });
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementation(async (keys) => {
    await note(`no ${keys}`);
    await remove(keys);
  });
  vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation(async ({ popup }) => {
    await note(popup?.includes('#') ? 'a frame' : 'no frame');
  });
  await background.ask('number.add', { text: '13800138000', country: 'CN' });
  expect(order).toEqual([
    `no ${MADE_ON} with 0`,
    'no frame with 0',
    `readyView,openSites,taughtPages,${MADE_ON} with 1`,
    'a frame with 1',
  ]);
});

describe('the connection', () => {
  test('is opened once and kept', async () => {
    const handle = createDatabaseHandle();
    expect(await handle()).toBe(await handle());
  });

  test('that the browser takes away is opened anew', async () => {
    const handle = createDatabaseHandle();
    const first = await handle();
    await new Promise<void>((resolve) => {
      first.addEventListener('close', () => resolve());
      forceCloseDatabase(unwrap(first) as never);
    });
    const second = await handle();
    expect(second).not.toBe(first);
    expect(await second.count('facts')).toBe(0);
  });

  test('that failed is tried again', async () => {
    let tries = 0;
    const handle = createDatabaseHandle(async (options) => {
      if (++tries === 1) throw new Error('disk full');
      const { openDatabase } = await import('../../src/store/open-database.ts');
      return openDatabase(options);
    });
    await expect(handle()).rejects.toThrow('disk full');
    expect(await (await handle()).count('facts')).toBe(0);
  });
});

describe('start', () => {
  test('every listener is there when start returns', async () => {
    fakeBrowser.reset();
    vi.resetModules();
    const { start } = await import('../../src/background/start.ts');
    start();
    for (const event of [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.tabs.onUpdated,
      fakeBrowser.tabs.onActivated,
    ])
      expect(event.hasListeners()).toBe(true);
  });

  test('the first install opens the first page and makes a view, an update only the view', async () => {
    await startBackground();
    const pages = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    const before = await pages();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(await readView()).toMatchObject({ version: 1, rowCount: 0, ownNumbers: 0 });
    expect(await pages()).toEqual(before);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(await pages()).toContain(fakeBrowser.runtime.getURL('/welcome.html' as '/'));
  });

  test('a browser start makes the view of the day', async () => {
    const background = await startBackground();
    await background.addNumbers();
    const before = (await readView())?.madeAt ?? 0;
    vi.setSystemTime(before + DAY_MS);
    await fakeBrowser.runtime.onStartup.trigger();
    expect((await readView())?.madeAt).toBe(before + DAY_MS);
  });
});
