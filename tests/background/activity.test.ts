import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled } from '../../src/background/install.ts';
import { noteActivity } from '../../src/background/note-activity.ts';
import { listenForOpenedPages } from '../../src/background/opened-pages.ts';
import { route } from '../../src/background/router.ts';
import { ACTIVITY_DAYS, type Activity, OPENED_KEY, type PageRead } from '../../src/model/activity.ts';
import { appendActivity, MOST_ACTIVITY } from '../../src/store/activity.ts';
import { DAY_MS, daysAgo, NOW } from '../support/clock.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

const READ: PageRead = {
  id: 'a1',
  kind: 'page-read',
  siteId: 'weibo',
  at: NOW,
  page: 'security.weibo.com/account/security',
  result: 'shown',
};

let background: TestBackground;
beforeEach(() => {
  background = createBackground();
});
const list = () => background.ask('activity.list', null);
const put = async (...entries: object[]) => {
  const db = await background.database();
  for (const entry of entries) await db.put('activity', entry as Activity);
};

describe('the record of what the program did', () => {
  test('is listed newest first', async () => {
    await put({ ...READ, id: 'old', at: daysAgo(3) }, READ, { ...READ, id: 'middle', at: daysAgo(1) });
    const { entries, damaged } = await list();
    expect(entries.map(({ id }) => id)).toEqual(['a1', 'middle', 'old']);
    expect(damaged).toBe(0);
  });

  test('goes back as far as it is kept, and what is older is dropped', async () => {
    await put(READ, { ...READ, id: 'last', at: NOW - ACTIVITY_DAYS * DAY_MS + 1 });
    await put({ ...READ, id: 'over', at: NOW - ACTIVITY_DAYS * DAY_MS });
    expect((await list()).entries.map(({ id }) => id)).toEqual(['a1', 'last']);
    expect(await (await background.database()).count('activity')).toBe(2);
  });

  test('has room for so many and drops the oldest first', async () => {
    const db = await background.database();
    const tx = db.transaction('activity', 'readwrite');
    const full = Array.from({ length: MOST_ACTIVITY }, (_, n) => ({ ...READ, id: `n${n}`, at: NOW - n }));
    await Promise.all([...full.map((entry) => tx.store.put(entry)), tx.done]);
    await appendActivity(db, { ...READ, id: 'newest', at: NOW + 1 });
    expect(await db.count('activity')).toBe(MOST_ACTIVITY);
    expect(await db.get('activity', 'newest')).toBeDefined();
    expect(await db.get('activity', `n${MOST_ACTIVITY - 1}`)).toBeUndefined();
    expect(await db.get('activity', `n${MOST_ACTIVITY - 2}`)).toBeDefined();
  });

  test('counts damaged entries and those of a later version, and shows the rest', async () => {
    await put(READ, { id: 'bad', at: NOW, kind: 'page-read' }, { ...READ, id: 'later', kind: 'page-sung' });
    const { entries, damaged } = await list();
    expect(entries).toEqual([READ]);
    expect(damaged).toBe(2);
  });

  test('is emptied, damaged entries too, and put back', async () => {
    await put(READ, { id: 'bad', at: NOW });
    const { entries } = await list();
    expect(await background.ask('activity.erase', null)).toEqual({ ok: true });
    expect(await list()).toEqual({ entries: [], damaged: 0 });
    expect(await background.ask('activity.restore', { entries })).toEqual({ ok: true });
    expect(await list()).toEqual({ entries: [READ], damaged: 0 });
  });

  test('takes nothing back that it did not give', async () => {
    const entries = [READ, { ...READ, id: 'x', result: 'hacked' } as unknown as Activity];
    expect(await background.ask('activity.restore', { entries })).toEqual({ ok: false });
    expect((await list()).entries).toEqual([]);
  });

  test('goes with everything else, and comes back with it', async () => {
    const damaged = { id: 'bad', at: NOW };
    await put(READ, damaged);
    await background.ask('data.erase', null);
    const db = await background.database();
    expect(await db.count('activity')).toBe(0);
    await put({ ...READ, id: 'since' });
    expect(await background.ask('data.undo', null)).toEqual({ ok: true });
    expect(await db.getAll('activity')).toEqual([READ, damaged, { ...READ, id: 'since' }]);
  });

  test('is in no saved file, and no file takes it away', async () => {
    await put(READ);
    const { text } = await background.ask('data.export', null);
    expect(text).not.toContain('security.weibo.com');
    await background.ask('data.import', { text, mode: 'replace' });
    expect((await list()).entries).toEqual([READ]);
  });
});

describe('where the user was led', () => {
  /** What a screen leaves when it leads to an address. */
  const opened = (url: unknown, id: string = crypto.randomUUID()) =>
    fakeBrowser.storage.local.set({ [OPENED_KEY + id]: { url, by: 'popup' } });
  const leftOver = async () =>
    Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith(OPENED_KEY));

  test('is noted with service, host and path, never a query', async () => {
    await opened('https://security.weibo.com/account/security?token=secret&x=1#top');
    await opened('https://source.example/of/a/fact?q=1');
    const { entries } = await list();
    expect(entries.map(({ id: _id, ...rest }) => rest)).toEqual(
      expect.arrayContaining([
        {
          kind: 'tab-opened',
          siteId: 'weibo',
          page: 'security.weibo.com/account/security',
          by: 'popup',
          at: NOW,
        },
        { kind: 'tab-opened', page: 'source.example/of/a/fact', by: 'popup', at: NOW },
      ]),
    );
    expect(JSON.stringify(entries)).not.toMatch(/secret|q=1/);
  });

  test('is noted for our own screens by their file', async () => {
    await opened(fakeBrowser.runtime.getURL('/options.html' as '/').concat('#/plan'));
    expect((await list()).entries).toMatchObject([{ kind: 'tab-opened', page: 'options.html', by: 'popup' }]);
  });

  test.each(['blob:https://x.example/1', 'data:text/html,x', 'javascript:1', 'nonsense', 7])(
    'is not noted for %s',
    async (url) => {
      await opened(url);
      expect((await list()).entries).toEqual([]);
      expect(await leftOver()).toEqual([]);
    },
  );

  test('is noted once, and by a background that is woken for it', async () => {
    listenForOpenedPages(background.context);
    await opened('https://weibo.com/', 'one');
    await vi.waitFor(async () => expect(await leftOver()).toEqual([]));
    await opened('https://weibo.com/', 'one');
    expect((await list()).entries).toMatchObject([{ id: 'one', siteId: 'weibo' }]);
  });

  test('is not noted in a private window', async () => {
    const query = fakeBrowser.tabs.query;
    fakeBrowser.tabs.query = (async () => [{ incognito: true }]) as never;
    await opened('https://weibo.com/');
    expect((await list()).entries).toEqual([]);
    fakeBrowser.tabs.query = query;
    expect((await list()).entries).toEqual([]);
    expect(await leftOver()).toEqual([]);
  });

  test('begins with the first page, opened by the installation', async () => {
    await onInstalled({ reason: 'install' }, background.context);
    await onInstalled({ reason: 'update' }, background.context);
    expect((await list()).entries).toMatchObject([
      { kind: 'tab-opened', page: 'welcome.html', by: 'install' },
    ]);
  });

  test('may be told by our screens alone', async () => {
    const page = { id: fakeBrowser.runtime.id, url: 'https://weibo.com/', tab: { id: 1 } };
    const message = { from: 'screen', name: 'activity.list', body: null };
    await expect(route(message, page as never, background.context)).rejects.toThrow('not one of our screens');
  });
});

test('work goes on where it could not be noted', async () => {
  const broken = { ...background.context, database: () => Promise.reject(new Error('gone')) };
  await expect(
    noteActivity(broken, { kind: 'card-shown', siteId: 'weibo', page: 'weibo.com' }),
  ).resolves.toBeUndefined();
});
