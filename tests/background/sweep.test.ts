import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SWEEP_KEY, type Sweep } from '../../src/model/sweep.ts';
import { PACES } from '../../src/plan/sweep-step.ts';
import { listActivity } from '../../src/store/activity.ts';
import '../support/fake-browser.ts';
import { type Background, freshBrowser, JD, startBackground, WEIBO } from '../support/background-life.ts';

const OWN_PAGE = () => fakeBrowser.runtime.getURL('/sweep-tab.html' as '/');
const readSweep = async () =>
  (await fakeBrowser.storage.local.get(SWEEP_KEY))[SWEEP_KEY] as Sweep | undefined;
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
const tabId = async () => (await readSweep())?.tabId ?? -1;
const shown = { outcome: 'shown' as const, numbers: [{ mask: '138****8000' }] };

/** Windows of the browser; a private one is told apart by the browser alone. */
const setWindows = (...incognito: boolean[]) =>
  vi
    .spyOn(fakeBrowser.windows, 'getAll')
    .mockResolvedValue(
      incognito.map((one, id) => ({ id, focused: one, incognito: one, alwaysOnTop: false })) as never,
    );
const setAllowed = (allowed: boolean) =>
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => allowed) as never);

beforeEach(() => {
  freshBrowser();
  setWindows(false);
  setAllowed(true);
});

/** A report from the tab of the sweep. */
async function reportThere(background: Background, url: string, body: typeof shown) {
  const id = await tabId();
  return background.report(url, body, {
    tab: { id, index: 0, url, active: false, highlighted: false, incognito: false, pinned: false },
  });
}

test('a sweep leads one tab from page to page, notes each, and closes it', async () => {
  const background = await startBackground();
  await background.addNumbers();
  const before = (await addresses()).length;
  expect(await background.ask('sweep.start', { siteIds: ['weibo', 'jd'] })).toEqual({ ok: true });
  expect(await readSweep()).toMatchObject({ status: 'running', page: { url: WEIBO, led: true } });
  expect(await addresses()).toHaveLength(before + 1);
  const tab = await fakeBrowser.tabs.get(await tabId());
  expect(tab).toMatchObject({ url: WEIBO, active: false, muted: true });
  expect(await fakeBrowser.alarms.get('sweep.go-on')).toMatchObject({ periodInMinutes: 0.5 });

  expect(await reportThere(background, WEIBO, shown)).toEqual({ stored: true });
  expect((await readSweep())?.items[0]).toEqual({ siteId: 'weibo', result: 'shown', at: Date.now() });
  vi.setSystemTime(Date.now() + PACES.normal.rest[1]);
  await background.ask('sweep.nudge', null);
  expect(await readSweep()).toMatchObject({ tabId: tab?.id, page: { url: JD } });
  await reportThere(background, JD, shown);
  vi.setSystemTime(Date.now() + PACES.normal.rest[1]);
  await background.ask('sweep.nudge', null);
  expect(await readSweep()).toMatchObject({ status: 'done' });
  expect(await tabId()).toBe(-1);
  expect(await addresses()).toHaveLength(before);
  expect(await fakeBrowser.alarms.get('sweep.go-on')).toBeFalsy();
  const noted = (await listActivity(await background.database(), Date.now())).records;
  expect(
    noted.flatMap((one) => (one.kind === 'tab-opened' && one.by === 'sweep' ? [one.page] : [])).sort(),
  ).toEqual([JD, WEIBO].map((url) => url.replace('https://', '')).sort());
  expect(await background.ask('sweep.clear', null)).toEqual({ ok: true });
  expect(await readSweep()).toBeUndefined();
});

test('there is one sweep at a time, and none of services without a page', async () => {
  const background = await startBackground();
  expect(await background.ask('sweep.start', { siteIds: ['no-such-site'] })).toEqual({
    ok: false,
    problem: 'nothing',
  });
  const two = await Promise.all(
    ['weibo', 'jd'].map((siteId) => background.ask('sweep.start', { siteIds: [siteId] })),
  );
  expect(two).toEqual([{ ok: true }, { ok: false, problem: 'busy' }]);
  expect(await background.ask('sweep.clear', null)).toEqual({ ok: false });
  expect(await background.ask('sweep.resume', null)).toEqual({ ok: true });
});

test('a background that was killed goes on, in the same tab', async () => {
  const first = await startBackground();
  await first.ask('sweep.start', { siteIds: ['weibo', 'jd'] });
  await reportThere(first, WEIBO, shown);
  const before = await readSweep();
  vi.setSystemTime(Date.now() + PACES.normal.rest[1]);
  await startBackground();
  await vi.waitFor(async () =>
    expect(await readSweep()).toMatchObject({ tabId: before?.tabId, page: { url: JD } }),
  );
});

test('a tab that was opened by a background killed at once is taken, not opened twice', async () => {
  const background = await startBackground();
  await fakeBrowser.tabs.create({ url: OWN_PAGE(), active: false });
  await fakeBrowser.tabs.create({ url: OWN_PAGE(), active: false });
  const before = (await addresses()).length;
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  expect((await addresses()).length).toBe(before - 1);
  expect(await addresses()).toContain(WEIBO);
});

test('a browser that was started anew leaves the sweep paused and touches no tab', async () => {
  await (await startBackground()).ask('sweep.start', { siteIds: ['weibo'] });
  const before = await addresses();
  await fakeBrowser.storage.session.clear();
  const background = await startBackground();
  await vi.waitFor(async () => expect(await readSweep()).toMatchObject({ status: 'paused', why: 'restart' }));
  expect(await addresses()).toEqual(before);
  expect(await background.ask('sweep.resume', null)).toEqual({ ok: true });
  expect(await readSweep()).toMatchObject({ status: 'running', page: { led: true } });
});

/** Says of some tabs that the program muted them, as the browser does; it keeps that over updates. */
async function muteByUs(...ids: number[]) {
  const tabs = await fakeBrowser.tabs.query({});
  const by = (id = -1) => (ids.includes(id) ? fakeBrowser.runtime.id : 'another-extension');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(
    tabs.map((tab) => ({ ...tab, mutedInfo: { muted: false, extensionId: by(tab.id) } })) as never,
  );
}

test('an update of the extension in the middle: it goes on in the same tab, with the page opened again', async () => {
  await (await startBackground()).ask('sweep.start', { siteIds: ['weibo', 'jd'] });
  const id = await tabId();
  const before = await addresses();
  await muteByUs(id);
  await fakeBrowser.storage.session.clear();
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  const background = await startBackground();
  await vi.waitFor(() => expect(update).toHaveBeenCalledWith(id, { url: WEIBO }));
  expect(update).toHaveBeenCalledWith(id, { muted: true });
  expect(await readSweep()).toMatchObject({ status: 'running', tabId: id });
  await reportThere(background, WEIBO, shown);
  expect((await readSweep())?.items[0]).toMatchObject({ siteId: 'weibo', result: 'shown' });
  vi.mocked(fakeBrowser.tabs.query).mockRestore();
  expect(await addresses()).toEqual(before);
});

test('a tab that a sweep left behind is closed after a restart, and nobody else’s', async () => {
  await (await startBackground()).ask('sweep.start', { siteIds: ['weibo'] });
  const left = await tabId();
  // The browser brought it back under another number.
  await fakeBrowser.storage.local.set({ [SWEEP_KEY]: { ...(await readSweep()), tabId: 999 } });
  await fakeBrowser.storage.session.clear();
  await muteByUs(left);
  const remove = vi.spyOn(fakeBrowser.tabs, 'remove');
  await startBackground();
  await vi.waitFor(async () => expect(await readSweep()).toMatchObject({ status: 'paused', why: 'restart' }));
  expect(remove.mock.calls).toEqual([[left]]);
});

test('what the tab shows of another service is noted as read and not recorded', async () => {
  const background = await startBackground();
  await background.addNumbers();
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  expect(await reportThere(background, JD, shown)).toEqual({ stored: false });
  expect(await background.facts()).toEqual([]);
  expect((await readSweep())?.items).toEqual([{ siteId: 'weibo' }]);
  const noted = (await listActivity(await background.database(), Date.now())).records;
  expect(noted.filter((one) => one.kind === 'page-read').map(({ siteId }) => siteId)).toEqual(['jd']);
  // The user's own visit to the same page, in another tab, counts as ever.
  const tab = { index: 0, active: true, highlighted: true, incognito: false, pinned: false };
  expect(await background.report(JD, shown, { tab: { ...tab, id: 99, url: JD } })).toEqual({ stored: true });
});

test('private windows are never swept in', async () => {
  const background = await startBackground();
  setWindows(true);
  const before = await addresses();
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  expect(await readSweep()).toMatchObject({ status: 'paused', why: 'no-window' });
  expect(await addresses()).toEqual(before);
  setWindows(true, false);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await background.ask('sweep.resume', null);
  expect(create).toHaveBeenCalledWith({ url: OWN_PAGE(), active: false, windowId: 1 });
});

test('a site the browser keeps the program from is passed over without being opened', async () => {
  setAllowed(false);
  const background = await startBackground();
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  expect((await readSweep())?.items).toMatchObject([{ siteId: 'weibo', result: 'no-access' }]);
  expect(await addresses()).not.toContain(WEIBO);
});

test('without a line it waits', async () => {
  vi.stubGlobal('navigator', { onLine: false, language: 'en' });
  const background = await startBackground();
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  expect(await readSweep()).toMatchObject({ status: 'paused', why: 'offline' });
  vi.unstubAllGlobals();
});

test('erasing everything ends it, closes its tab and leaves no record of what was swept', async () => {
  const background = await startBackground();
  await background.addNumbers();
  const before = await addresses();
  await background.ask('sweep.start', { siteIds: ['weibo'] });
  await background.ask('data.erase', null);
  expect(await readSweep()).toBeUndefined();
  expect(await addresses()).toEqual(before);
});

test('a record of another shape counts as none', async () => {
  await fakeBrowser.storage.local.set({ [SWEEP_KEY]: { version: 99, status: 'running' } });
  const background = await startBackground();
  await background.ask('sweep.nudge', null);
  expect(await background.ask('sweep.start', { siteIds: ['weibo'] })).toEqual({ ok: true });
});
