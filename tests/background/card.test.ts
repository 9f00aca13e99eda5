import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sites } from '../../src/catalogue/sites.ts';
import type { CardData } from '../../src/messages/card-contract.ts';
import { CARDS_SHOWN_KEY, OPEN_SITES_KEY } from '../../src/model/ready-view.ts';
import type { Settings } from '../../src/model/settings.ts';
import {
  type Background,
  freshBrowser,
  pageSender,
  screenSender,
  startBackground,
  WEIBO,
  WEIBO_HOME,
} from '../support/background-life.ts';
import { DAY_MS, NOW } from '../support/clock.ts';

const TODAY = '2027-01-15';
/** What was put into pages: the words of a card, then the script that draws it. */
let injected: { tabId: number; data?: CardData; file?: string }[] = [];
let drawing: () => Promise<boolean> = async () => true;
let background: Background;

beforeEach(async () => {
  freshBrowser();
  injected = [];
  drawing = async () => true;
  fakeBrowser.scripting.executeScript = (async (injection: {
    target: { tabId: number };
    args?: [CardData];
    files?: string[];
  }) => {
    const { tabId } = injection.target;
    if (injection.args) injected.push({ tabId, data: injection.args[0] });
    else injected.push({ tabId, file: injection.files?.[0] ?? '' });
    return [{ result: injection.files ? await drawing() : undefined }];
  }) as never;
  background = await startBackground();
  await background.addNumbers();
  await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '138****8000' }] });
});

const tab = (part: object = {}) =>
  ({ id: 7, url: WEIBO_HOME, active: true, incognito: false, status: 'complete', ...part }) as never;
const load = (part: object = {}) => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, tab(part));
const cards = () => injected.filter(({ file }) => file === '/card.js');
const shown = async () => (await fakeBrowser.storage.local.get(CARDS_SHOWN_KEY))[CARDS_SHOWN_KEY];
const untilShown = (days: object) => expect.poll(shown).toEqual(days);
const activities = async () =>
  (await (await background.database()).getAll('activity')).filter(({ kind }) => kind !== 'page-read');
const untilNoted = (count: number) => expect.poll(async () => (await activities()).length).toBe(count);
const settings = async () => (await fakeBrowser.storage.local.get('settings')).settings as Partial<Settings>;
/** Comes after every decision before it. */
const pastDecisions = () => background.ask('settings.set', {});

describe('the card', () => {
  test('is put into a page once, its words first, and noted', async () => {
    await load();
    await untilNoted(1);
    await load();
    await load({ id: 8 });
    await pastDecisions();
    expect(injected).toHaveLength(2);
    expect(injected[0]?.data).toMatchObject({
      origin: new URL(WEIBO_HOME).origin,
      title: `${sites.get('weibo')?.name.en} still has your old number`,
      open: 'Change',
    });
    expect(injected[1]).toEqual({ tabId: 7, file: '/card.js' });
    expect(await activities()).toMatchObject([
      { kind: 'card-shown', siteId: 'weibo', page: 'weibo.com', at: NOW },
    ]);
    expect(await shown()).toEqual({ weibo: TODAY });
  });

  test('holds no digit of a number', async () => {
    await load();
    await untilNoted(1);
    expect(JSON.stringify(injected[0]?.data)).not.toMatch(/138|8000|139|\d{3}/);
  });

  test('counts as shown before it is drawn, also for a background that starts anew', async () => {
    let drawn = (_answer: boolean) => {};
    drawing = () => new Promise((resolve) => (drawn = resolve));
    await load();
    await expect.poll(() => cards().length).toBe(1);
    expect(await shown()).toEqual({ weibo: TODAY });
    background = await startBackground();
    await load();
    await pastDecisions();
    expect(cards()).toHaveLength(1);
    drawn(true);
  });

  test('does not hold up what is to be written while the page hangs', async () => {
    drawing = () => new Promise(() => {});
    await load();
    await expect.poll(() => cards().length).toBe(1);
    expect(await background.ask('settings.set', { theme: 'dark' })).toEqual({ ok: true });
  });

  test.each([
    ['gave it no room', async () => false],
    ['is gone', () => Promise.reject(new Error('no tab with id: 7'))],
  ])('does not count where the page %s', async (_what, answer) => {
    drawing = answer;
    await load();
    await expect.poll(() => cards().length).toBe(1);
    await untilShown({});
    expect(await activities()).toEqual([]);
    drawing = async () => true;
    await load();
    await untilShown({ weibo: TODAY });
  });

  test('is drawn in the page that came while it was tried in vain in the one before', async () => {
    let answer = (_drawn: boolean) => {};
    drawing = () => new Promise((resolve) => (answer = resolve));
    fakeBrowser.tabs.get = (async () => tab()) as never;
    await load();
    await expect.poll(() => cards().length).toBe(1);
    await load();
    await pastDecisions();
    expect(cards()).toHaveLength(1);
    drawing = async () => true;
    answer(false);
    await untilNoted(1);
    expect(cards()).toHaveLength(2);
    expect(await shown()).toEqual({ weibo: TODAY });
  });

  test('is not drawn again in the page that came while it was drawn in the one before', async () => {
    let answer = (_drawn: boolean) => {};
    drawing = () => new Promise((resolve) => (answer = resolve));
    const get = vi.fn(async () => tab());
    fakeBrowser.tabs.get = get as never;
    await load();
    await expect.poll(() => cards().length).toBe(1);
    await load();
    answer(true);
    await untilNoted(1);
    await expect.poll(() => get.mock.calls.length).toBe(1);
    await pastDecisions();
    expect(cards()).toHaveLength(1);
  });

  test.each([
    [
      'the tab loads another',
      () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab({ status: 'loading' })),
    ],
    [
      'the tab is closed',
      () => fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false }),
    ],
  ])('does not count where the page never answers because %s', async (_why, leave) => {
    let answer = (_drawn: boolean) => {};
    drawing = () => new Promise((resolve) => (answer = resolve));
    await load();
    await expect.poll(() => cards().length).toBe(1);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' }, tab({ id: 8, status: 'loading' }));
    await pastDecisions();
    expect(await shown()).toEqual({ weibo: TODAY });
    await leave();
    await untilShown({});
    expect(await activities()).toEqual([]);
    // Should it have been drawn after all, the record says so.
    answer(true);
    await untilNoted(1);
  });

  test('comes again the next day, and only that day is kept', async () => {
    await load();
    await untilNoted(1);
    vi.setSystemTime(NOW + DAY_MS);
    await load();
    await untilNoted(2);
    expect(await shown()).toEqual({ weibo: '2027-01-16' });
  });

  test('comes when a tab that was loaded behind another comes to the front', async () => {
    const get = fakeBrowser.tabs.get;
    fakeBrowser.tabs.get = (async () => tab()) as never;
    await load({ active: false });
    await pastDecisions();
    expect(injected).toEqual([]);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 0 });
    fakeBrowser.tabs.get = get;
    await untilNoted(1);
  });

  test.each([
    ['in a private window', { incognito: true }],
    ['behind another tab', { active: false }],
    ['on an account page', { url: WEIBO }],
    ['on a site that is not on the number', { url: 'https://www.zhihu.com/' }],
    ['outside the catalogue', { url: 'https://example.com/' }],
    ['where the browser tells no address', { url: undefined }],
  ])('is not put into a page %s', async (_where, part) => {
    await load(part);
    await pastDecisions();
    expect(injected).toEqual([]);
    expect(await shown()).toBe(undefined);
  });

  test('says the way through the app where the web has none', async () => {
    const site = [...sites.values()].find(
      ({ hosts, rebind, accountPages }) => hosts.length > 0 && !rebind.url && !accountPages && rebind.appPath,
    );
    await fakeBrowser.storage.local.set({ [OPEN_SITES_KEY]: [site?.id] });
    await load({ url: `https://${site?.hosts[0]}/` });
    await untilNoted(1);
    const data = injected[0]?.data;
    expect(data?.where).toContain(site?.rebind.appPath?.en);
    expect(data).not.toHaveProperty('open');
  });

  test.each(['badge', 'off'] as const)('is not there with "%s"', async (card) => {
    await background.ask('settings.set', { card });
    await load();
    await pastDecisions();
    expect(injected).toEqual([]);
  });

  test('leaves with everything else that is erased', async () => {
    await load();
    await untilNoted(1);
    await background.ask('data.erase', null);
    expect(await shown()).toBe(undefined);
  });
});

test('the badge is out with "off", and lit with "badge"', async () => {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: WEIBO_HOME });
  const text = () => fakeBrowser.action.getBadgeText({ tabId: id });
  await background.ask('settings.set', { card: 'badge' });
  expect(await text()).toBe('!');
  await background.ask('settings.set', { card: 'off' });
  expect(await text()).toBe('');
});

describe('a choice on the card', () => {
  const choose = (name: string, sender = pageSender(WEIBO_HOME)) =>
    background.send({ from: 'page', name, body: null }, sender);

  test('mutes the site it lies on, whatever the message says', async () => {
    const message = { from: 'page', name: 'card.mute', body: { siteId: 'jd' } };
    expect(await background.send(message, pageSender(WEIBO_HOME))).toEqual({ ok: true });
    expect((await settings()).mutedSites).toEqual(['weibo']);
    await load();
    await pastDecisions();
    expect(injected).toEqual([]);
  });

  test('leads its own tab to the page where the number is changed', async () => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    expect(await choose('card.open')).toEqual({ ok: true });
    expect(update).toHaveBeenCalledExactlyOnceWith(1, { url: sites.get('weibo')?.rebind.url });
    expect(await activities()).toMatchObject([
      { kind: 'tab-opened', siteId: 'weibo', page: 'security.weibo.com/account/security', by: 'card' },
    ]);
  });

  const tabAt = (url: string, incognito = false) => ({ ...pageSender(url).tab, incognito }) as never;
  test.each([
    ['a site outside the catalogue', pageSender('https://example.com/')],
    ['a private window', pageSender(WEIBO_HOME, { tab: tabAt(WEIBO_HOME, true) })],
    ['a frame', pageSender(WEIBO_HOME, { frameId: 3 })],
    ['a tab that shows another site', pageSender(WEIBO_HOME, { tab: tabAt('https://www.zhihu.com/') })],
    ['a sandboxed page', pageSender(WEIBO_HOME, { origin: 'null' })],
    ['another extension', pageSender(WEIBO_HOME, { id: 'another-extension' })],
    ['one of our own screens', screenSender()],
    ['nobody', {}],
  ])('is not taken from %s', async (_who, sender) => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update');
    expect(await choose('card.mute', sender)).toEqual({ ok: false });
    expect(await choose('card.open', sender)).toEqual({ ok: false });
    expect(update).not.toHaveBeenCalled();
    expect((await settings())?.mutedSites ?? []).toEqual([]);
  });
});

describe('the sites without a card', () => {
  const set = (siteId: string, muted: boolean) => background.ask('card.setMuted', { siteId, muted });

  test('are kept in order, each once, and beside the other settings', async () => {
    await background.ask('settings.set', { theme: 'dark' });
    for (const id of ['zhihu', 'jd', 'zhihu']) expect(await set(id, true)).toEqual({ ok: true });
    expect(await settings()).toEqual({ theme: 'dark', mutedSites: ['jd', 'zhihu'] });
    await set('jd', false);
    expect((await settings()).mutedSites).toEqual(['zhihu']);
  });

  test('are of the catalogue; one that it has no more can be taken off', async () => {
    expect(await set('no-such-site', true)).toEqual({ ok: false });
    await background.ask('settings.set', { mutedSites: ['gone'] });
    expect(await set('gone', false)).toEqual({ ok: true });
    expect((await settings()).mutedSites).toEqual([]);
  });

  test('are in the saved file and come back from it', async () => {
    await set('weibo', true);
    const { text } = await background.ask('data.export', null);
    await background.ask('data.erase', null);
    await background.ask('data.import', { text, mode: 'merge' });
    expect((await settings()).mutedSites).toEqual(['weibo']);
  });
});
