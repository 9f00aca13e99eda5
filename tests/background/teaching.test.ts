import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TeachingPageMessages } from '../../src/messages/teaching-contract.ts';
import { SWEEP_KEY, type Sweep } from '../../src/model/sweep.ts';
import type { TaughtPlace } from '../../src/model/taught-rule.ts';
import {
  type Background,
  freshBrowser,
  JD,
  pageSender,
  readOpenSites,
  startBackground,
  WEIBO,
  WEIBO_HOME,
} from '../support/background-life.ts';
import { fakeContextMenus } from '../support/fake-context-menus.ts';
import { fakePermissions } from '../support/fake-permissions.ts';

const SHOP = 'https://shop.example.com/me?token=7#top';
const PATTERN = 'https://shop.example.com/*';
const PLACE: TaughtPlace = { labels: ['会员卡号'], between: 0, path: ['b'] };
const OLD = '138****8000';

let background: Background;
/** Scripts put into pages: file and frame. */
let injected: [string, number][];

beforeEach(async () => {
  freshBrowser();
  injected = [];
  background = await startBackground();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (what: {
    files?: string[];
    target: { tabId: number; frameIds?: number[] };
  }) => {
    injected.push([what.files?.[0] ?? '', what.target.frameIds?.[0] ?? 0]);
    return [];
  }) as never);
});

/** Opens a tab; the in-memory browser gives it an id. */
const openTab = async (url: string, incognito = false): Promise<number> => {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (incognito)
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id, url, incognito: true, index: 0 } as never);
  return id ?? -1;
};

const send = async <Name extends keyof TeachingPageMessages>(
  url: string,
  tabId: number,
  name: Name,
  body: TeachingPageMessages[Name]['request'],
  part: Partial<ReturnType<typeof pageSender>> = {},
): Promise<TeachingPageMessages[Name]['reply']> => {
  const sender = pageSender(url, part);
  const tab = { ...sender.tab, id: tabId } as NonNullable<typeof sender.tab>;
  return (await background.send({ from: 'page', name, body }, { ...sender, tab: part.tab ?? tab })) as never;
};

/** Points at the number of a page, from the popup on. */
async function teach(url: string, place: TaughtPlace | null = PLACE, mask = OLD) {
  const tabId = await openTab(url);
  expect(await background.ask('teach.start', { tabId })).toEqual({ ok: true });
  expect(await send(url, tabId, 'teach.begin', null)).toMatchObject({ ok: true, start: 'point' });
  return { tabId, reply: await send(url, tabId, 'teach.done', { place, mask }) };
}
const rules = async () => (await background.ask('rule.list', {})).rules;

/** The user's own site, read once, with its number open. */
async function addShop() {
  await background.addNumbers();
  await fakePermissions().request({ origins: [PATTERN] });
  await teach(SHOP);
}
const OWN_ID = 'own:shop.example.com';
const readSweep = async () =>
  (await fakeBrowser.storage.local.get(SWEEP_KEY))[SWEEP_KEY] as Sweep | undefined;

describe("a site of the user's own in a sweep", () => {
  /** From the tab of the sweep. */
  const sayThere = async (name: 'page.report' | 'rules.missed', body: object, url = SHOP) =>
    background.send(
      { from: 'page', name, body },
      pageSender(url, {
        tab: { ...pageSender(url).tab, id: (await readSweep())?.tabId } as never,
      }),
    );

  test('is opened at the page that was taught, and what is read there is the result', async () => {
    await addShop();
    await fakePermissions().request({ origins: ['https://security.weibo.com/*'] });
    expect(await background.ask('sweep.start', { siteIds: [OWN_ID] })).toEqual({ ok: true });
    expect(await readSweep()).toMatchObject({
      here: OWN_ID,
      page: { url: 'https://shop.example.com/me', led: true },
    });
    // Another site in the tab of the sweep is not recorded.
    expect(await sayThere('page.report', { outcome: 'shown', numbers: [{ mask: OLD }] }, WEIBO)).toEqual({
      stored: false,
    });
    await sayThere('page.report', { outcome: 'shown', numbers: [{ mask: '139****1234' }] });
    expect((await readSweep())?.items).toMatchObject([{ siteId: OWN_ID, result: 'shown' }]);
    expect((await background.facts()).map((fact) => 'numbers' in fact && fact.numbers)).toContainEqual([
      { mask: '139****1234' },
    ]);
  });

  test.each([
    [{ asksPassword: false }, 'unread'],
    [{ asksPassword: true }, 'asks-password'],
    [null, 'unread'],
  ] as const)('where nothing is found (%j) it is said: %s', async (body, result) => {
    await addShop();
    await background.ask('sweep.start', { siteIds: [OWN_ID] });
    await sayThere('rules.missed', body as never);
    expect((await readSweep())?.items).toMatchObject([{ siteId: OWN_ID, result }]);
  });

  test('whose permission was taken back is passed over, and said to be barred', async () => {
    await addShop();
    await fakePermissions().remove({ origins: [PATTERN] });
    await background.ask('sweep.start', { siteIds: [OWN_ID] });
    expect((await readSweep())?.items).toMatchObject([{ siteId: OWN_ID, result: 'no-access' }]);
    expect(
      (await fakeBrowser.tabs.query({})).filter(({ url }) => url === 'https://shop.example.com/me'),
    ).toEqual([]);
  });

  test('that was removed, or of which nothing was taught, has no page to open', async () => {
    await addShop();
    await background.ask('rule.remove', { id: (await rules())[0]?.id ?? '' });
    expect(await background.ask('sweep.start', { siteIds: [OWN_ID] })).toEqual({
      ok: false,
      problem: 'nothing',
    });
  });

  test('that is removed while its turn is still to come is passed over', async () => {
    await addShop();
    await fakePermissions().request({ origins: ['https://security.weibo.com/*'] });
    await background.ask('sweep.start', { siteIds: ['weibo', OWN_ID] });
    await background.ask('ownSite.remove', { id: OWN_ID });
    await sayThere('page.report', { outcome: 'signed-out', numbers: [] }, WEIBO);
    vi.setSystemTime(Date.now() + 10_000);
    await background.ask('sweep.nudge', null);
    expect((await readSweep())?.items.map(({ result }) => result)).toEqual(['signed-out', 'gone']);
  });
});

describe("the card on a site of the user's own", () => {
  const HOME = 'https://shop.example.com/';
  const load = () =>
    fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {
      id: 7,
      url: HOME,
      active: true,
      incognito: false,
      status: 'complete',
    } as never);

  test('is put into it, leads to the page that was taught, and is muted from it', async () => {
    await addShop();
    injected = [];
    await load();
    await vi.waitFor(() => expect(injected.map(([file]) => file)).toContain('/card.js'));
    const choose = (name: 'card.open' | 'card.mute') =>
      background.send(
        { from: 'page', name, body: null },
        pageSender(HOME, { tab: { ...pageSender(HOME).tab, id: 7 } as never }),
      );
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    expect(await choose('card.open')).toEqual({ ok: true });
    expect(update).toHaveBeenCalledWith(7, { url: 'https://shop.example.com/me' });
    expect(await choose('card.mute')).toEqual({ ok: true });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ mutedSites: [OWN_ID] });
    // A page of no site of the user's has no say.
    expect(
      await background.send(
        { from: 'page', name: 'card.mute', body: null },
        pageSender('https://other.example.com/'),
      ),
    ).toEqual({ ok: false });
    await background.ask('ownSite.remove', { id: OWN_ID });
    expect(await background.ask('card.setMuted', { siteId: OWN_ID, muted: true })).toEqual({ ok: false });
    expect(await background.ask('card.setMuted', { siteId: OWN_ID, muted: false })).toEqual({ ok: true });
  });
});

describe('on a page of the catalogue', () => {
  test('what was taught is kept, seen, and read by when the page could not be', async () => {
    await background.addNumbers();
    const { reply } = await teach(WEIBO);
    expect(reply).toEqual({ stored: true, kept: true });
    // What was taught is watched from then on, in the page as it is.
    expect(injected).toEqual([
      ['/picker.js', 0],
      ['/read-taught.js', 0],
    ]);
    expect(await rules()).toMatchObject([
      { siteId: 'weibo', page: 'security.weibo.com/account/security', labels: ['会员卡号'] },
    ]);
    expect(await background.facts()).toMatchObject([
      { kind: 'sighting', siteId: 'weibo', numbers: [{ mask: OLD }] },
    ]);
    expect(await readOpenSites()).toEqual(['weibo']);

    await background.report(WEIBO, { outcome: 'unread', numbers: [] }, { frameId: 3 });
    expect(injected.at(-1)).toEqual(['/read-taught.js', 3]);
    expect(await send(WEIBO, 1, 'rules.here', null)).toEqual({ places: [PLACE] });
    await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: OLD }] });
    await background.report(JD, { outcome: 'unread', numbers: [] });
    expect(injected).toHaveLength(3);
  });

  test('teaching the same words again replaces the rule; other words are a second one, and not without end', async () => {
    await teach(WEIBO);
    await teach(WEIBO, { ...PLACE, path: ['i'] });
    expect(await rules()).toMatchObject([{ path: ['i'] }]);
    for (const label of ['甲', '乙', '丙', '丁', '戊']) await teach(WEIBO, { ...PLACE, labels: [label] });
    expect((await rules()).map(({ labels }) => labels[0])).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  test('a number that nothing can find again is seen all the same', async () => {
    expect((await teach(WEIBO, null)).reply).toEqual({ stored: true, kept: false });
    expect(await rules()).toEqual([]);
  });

  test('a page that nobody opened the picker on teaches nothing, nor a frame, nor a private window', async () => {
    const tabId = await openTab(WEIBO);
    const done = { place: PLACE, mask: OLD };
    expect(await send(WEIBO, tabId, 'teach.begin', null)).toEqual({ ok: false });
    expect(await send(WEIBO, tabId, 'teach.done', done)).toEqual({ stored: false, kept: false });
    await background.ask('teach.start', { tabId });
    expect(await send(WEIBO, tabId, 'teach.done', done, { frameId: 2 })).toMatchObject({ stored: false });
    const tab = { ...pageSender(WEIBO).tab, id: tabId, incognito: true } as never;
    expect(await send(WEIBO, tabId, 'teach.done', done, { tab })).toMatchObject({ stored: false });
    await send(WEIBO, tabId, 'teach.leave', null);
    expect(await send(WEIBO, tabId, 'teach.done', done)).toMatchObject({ stored: false });
    expect([await rules(), await background.facts()]).toEqual([[], []]);
  });

  test('what a page sends as a place must be one', async () => {
    const tabId = await openTab(WEIBO);
    for (const place of [
      { ...PLACE, labels: [OLD] },
      { ...PLACE, mark: '*' },
      { ...PLACE, path: ['a b'] },
    ]) {
      await background.ask('teach.start', { tabId });
      expect(await send(WEIBO, tabId, 'teach.done', { place, mask: OLD })).toMatchObject({ stored: false });
      await send(WEIBO, tabId, 'teach.leave', null);
    }
    expect(await rules()).toEqual([]);
  });

  test('a rule of a page that is no account page is read there when a tab comes to it', async () => {
    await teach(WEIBO_HOME);
    expect(await rules()).toMatchObject([{ siteId: 'weibo', page: 'weibo.com/u/1' }]);
    injected = [];
    const tab = { id: 5, url: WEIBO_HOME, incognito: false, active: true } as never;
    await fakeBrowser.tabs.onUpdated.trigger(5, { status: 'complete' }, tab);
    await vi.waitFor(() => expect(injected.map(([file]) => file)).toContain('/read-taught.js'));
    expect(
      await background.report(WEIBO_HOME, { outcome: 'shown', numbers: [{ mask: '139****1234' }] }),
    ).toEqual({
      stored: true,
    });
    // Another page of the same site was not taught, and is read by nobody.
    expect(
      await background.report('https://weibo.com/u/2', { outcome: 'shown', numbers: [{ mask: OLD }] }),
    ).toEqual({
      stored: false,
    });
  });

  test('a rule is removed and put back', async () => {
    await teach(WEIBO);
    const [rule] = await rules();
    if (!rule) throw new Error('no rule');
    expect(await background.ask('rule.remove', { id: rule.id })).toEqual({ ok: true, removed: rule });
    expect(await background.ask('rule.remove', { id: rule.id })).toEqual({ ok: false });
    await background.report(WEIBO, { outcome: 'unread', numbers: [] });
    // Once when it was taught, and not again.
    expect(injected.map(([file]) => file)).toEqual(['/picker.js', '/read-taught.js']);
    expect(await background.ask('rule.restore', { rule })).toEqual({ ok: true });
    expect(await rules()).toEqual([rule]);
  });

  test('of a site that is gone from the catalogue does no harm', async () => {
    const db = await background.database();
    await db.put('rules', { ...PLACE, id: 'r', siteId: 'gone', at: 1, page: 'gone.example.com/x' });
    await background.ask('view.refresh', null);
    expect(await rules()).toHaveLength(1);
    const tab = { id: 5, url: 'https://gone.example.com/x', incognito: false, active: true } as never;
    await fakeBrowser.tabs.onUpdated.trigger(5, { status: 'complete' }, tab);
    expect(
      await background.report('https://gone.example.com/x', { outcome: 'shown', numbers: [{ mask: OLD }] }),
    ).toEqual({
      stored: false,
    });
  });
});

describe('in a sweep', () => {
  const record = async () => (await fakeBrowser.storage.local.get(SWEEP_KEY))[SWEEP_KEY] as Sweep | undefined;

  /** Taught on a page, then swept; gives what its frame in the tab of the sweep is to the browser. */
  async function sweep() {
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([
      { id: 0, focused: true, incognito: false },
    ] as never);
    vi.spyOn(fakePermissions(), 'contains').mockResolvedValue(true);
    await teach(WEIBO);
    expect(await background.ask('sweep.start', { siteIds: ['weibo'] })).toEqual({ ok: true });
    const stored = await record();
    const tab = { ...pageSender(WEIBO).tab, id: stored?.tabId, active: false } as NonNullable<
      ReturnType<typeof pageSender>['tab']
    >;
    await background.report(WEIBO, { outcome: 'unread', numbers: [] }, { tab });
    // It could not be read, but what was taught may still read it.
    expect((await record())?.page?.url).toBe(WEIBO);
    return tab;
  }

  test('a page that could not be read is read by what was taught of it', async () => {
    const tab = await sweep();
    await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '139****1234' }] }, { tab });
    expect((await record())?.items[0]?.result).toBe('shown');
  });

  test('it goes on where that is not there either', async () => {
    const tab = await sweep();
    await background.send({ from: 'page', name: 'rules.missed', body: null }, pageSender(WEIBO, { tab }));
    // The next page of the same service may know more.
    expect((await record())?.page?.url).not.toBe(WEIBO);
  });
});

describe('a site of the user’s own', () => {
  const allow = () => fakePermissions().request({ origins: [PATTERN] });
  const own = async () => (await background.ask('ownSite.list', null)).sites;
  const row = async () => (await background.ask('rows.list', { from: 0, count: 10 })).rows[0];

  test('is offered, kept with what was seen, and listed with what is known and what is not', async () => {
    await background.addNumbers();
    const tabId = await openTab(SHOP);
    expect(await background.ask('teach.offer', { tabId })).toEqual({
      kind: 'add',
      host: 'shop.example.com',
      pattern: PATTERN,
    });
    await allow();
    expect((await teach(SHOP)).reply).toEqual({ stored: true, kept: true });
    expect(await own()).toMatchObject([
      { id: 'own:shop.example.com', page: 'shop.example.com/me', allowed: true },
    ]);
    expect(await row()).toMatchObject({
      siteId: 'own:shop.example.com',
      name: { zh: 'shop.example.com', en: 'shop.example.com' },
      state: 'open',
      category: 'unknown',
      changeUrl: 'https://shop.example.com/me',
      smsLogin: 'unknown',
      danger: 22,
    });
    expect(JSON.stringify(await (await background.database()).getAll('facts'))).not.toContain('token');
    const here = await background.ask('rows.forUrl', { url: 'https://shop.example.com/orders' });
    expect(here).toMatchObject({ siteId: 'own:shop.example.com', rows: [{ state: 'open' }] });
    expect(await background.ask('teach.offer', { tabId: await openTab(SHOP) })).toMatchObject({
      kind: 'point',
      unread: false,
    });
  });

  test('pointed at before the permission waits for it, and is kept when it comes', async () => {
    const { tabId, reply } = await teach(SHOP);
    expect(reply).toEqual({ stored: false, kept: false, waits: true });
    expect([await own(), await rules(), await background.facts()]).toEqual([[], [], []]);
    await background.ask('teach.expect', { tabId });
    await allow();
    await vi.waitFor(async () => expect(await rules()).toMatchObject([{ labels: ['会员卡号'] }]));
    await vi.waitFor(async () => expect(await background.facts()).toHaveLength(1));
    expect(await own()).toMatchObject([{ id: 'own:shop.example.com', allowed: true }]);
    // The popup that asked, if it is still there, does not open the picker again.
    await background.ask('teach.start', { tabId });
    expect(injected).toEqual([['/picker.js', 0]]);
  });

  test('is also reached from the menu of a selected text', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await vi.waitFor(() => expect(fakeContextMenus().list()).toMatchObject([{ contexts: ['selection'] }]));
    const tabId = await openTab(SHOP);
    const [entry] = fakeContextMenus().list();
    await fakeContextMenus().onClicked.trigger({ menuItemId: entry?.id ?? '' }, { id: tabId });
    await vi.waitFor(() => expect(injected).toEqual([['/picker.js', 0]]));
    expect(await send(SHOP, tabId, 'teach.begin', null)).toMatchObject({ ok: true, start: 'selection' });
    injected = [];
    await fakeContextMenus().onClicked.trigger({ menuItemId: 'something-else' }, { id: tabId });
    expect(injected).toEqual([]);
  });

  test('whose permission came while the popup was closed opens the picker by itself, in that tab alone', async () => {
    const tabId = await openTab(SHOP);
    await background.ask('teach.expect', { tabId: await openTab('https://other.example.com/') });
    await background.ask('teach.expect', { tabId });
    await allow();
    await vi.waitFor(() => expect(injected).toEqual([['/picker.js', 0]]));
    expect(await background.ask('teach.start', { tabId })).toEqual({ ok: true });
    expect(injected).toHaveLength(1);
  });

  test('that may not be read any more says so and is offered again', async () => {
    await background.addNumbers();
    await allow();
    await teach(SHOP);
    expect((await row())?.notRead).toBeUndefined();
    await fakePermissions().remove({ origins: [PATTERN] });
    await vi.waitFor(async () => expect((await row())?.notRead).toBe(true));
    expect(await own()).toMatchObject([{ allowed: false }]);
    expect(await background.ask('teach.offer', { tabId: await openTab(SHOP) })).toMatchObject({
      kind: 'allow',
    });
    await allow();
    await vi.waitFor(async () => expect((await row())?.notRead).toBeUndefined());
  });

  test('that is removed goes from the list with rule and permission, and comes back with undo', async () => {
    await background.addNumbers();
    await allow();
    await teach(SHOP);
    const facts = await background.facts();
    const reply = await background.ask('ownSite.remove', { id: 'own:shop.example.com' });
    expect([await own(), await rules(), await row()]).toEqual([[], [], undefined]);
    expect(await background.facts()).toEqual(facts);
    expect(await fakePermissions().contains({ origins: [PATTERN] })).toBe(false);
    expect(await readOpenSites()).toEqual([]);
    if (!reply.removed) throw new Error('nothing to put back');
    expect(await background.ask('ownSite.restore', reply.removed)).toEqual({ ok: true });
    expect(await row()).toMatchObject({ state: 'open', notRead: true });
    expect(await rules()).toHaveLength(1);
  });

  test('is saved, erased and brought back like everything else; the permission is given back', async () => {
    await background.addNumbers();
    await allow();
    await teach(SHOP);
    const { text } = await background.ask('data.export', null);
    await background.ask('data.erase', null);
    expect([await own(), await rules()]).toEqual([[], []]);
    expect(await fakePermissions().contains({ origins: [PATTERN] })).toBe(false);
    await background.ask('data.undo', null);
    expect(await own()).toMatchObject([{ allowed: false }]);
    await background.ask('data.erase', null);
    expect(await background.ask('data.import', { text, mode: 'merge' })).toMatchObject({ ok: true });
    expect([(await own()).length, (await rules()).length]).toEqual([1, 1]);
  });

  test('in a private window is offered nothing', async () => {
    const tabId = await openTab(SHOP, true);
    expect(await background.ask('teach.offer', { tabId })).toEqual({ kind: 'none' });
    expect(await background.ask('teach.start', { tabId })).toEqual({ ok: false });
    expect(injected).toEqual([]);
  });

  test('can be spoken of like any other', async () => {
    const { old } = await background.addNumbers();
    await allow();
    await teach(SHOP);
    const said = { siteId: 'own:shop.example.com', verdict: 'done', numberId: old.id } as const;
    expect(await background.ask('verdict.add', said)).toMatchObject({ ok: true });
    const { entries } = await background.ask('history.list', { from: 0, count: 5 });
    expect(entries[0]?.kind === 'said' && entries[0].siteName.en).toBe('shop.example.com');
  });
});
