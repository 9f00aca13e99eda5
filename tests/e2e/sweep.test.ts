/** A sweep of ten services, in a real browser: each opened in turn in one tab, through pauses, kills and restarts. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, page } from './support/account-pages.ts';
import { openDashboard } from './support/journey-screens.ts';
import {
  ask,
  NEW,
  OLD,
  openPopup,
  openWelcome,
  readFacts,
  readSeen,
  setUpNumbers,
  untilReady,
  untilSeen,
} from './support/screens.ts';
import { readSweep, readTabLog, resultsOf, sweepPagesOf, untilSweep, watchTabs } from './support/sweeping.ts';
import { createWorld, type World } from './support/world.ts';

const ELSEWHERE = 'https://elsewhere.example/landing';
/** A form that waits for somebody to send it. */
const FORM = '<form method="post" action="/submit"><input name="phone"><button>保存</button></form>';
const signedOut = page(
  '登录',
  '<h1>登录</h1><p>请先登录</p><form method="post" action="/login"><input name="user"><button>登录</button></form>',
);
/** What it shows is drawn, and no words stand by it. */
const redesigned = page('Hello', `<main><div class="x1"><canvas></canvas></div>${FORM}</main>`);
const wantsPassword = page(
  '安全验证',
  '<main><form method="post" action="/verify"><input type="password" name="p"><button>下一步</button></form></main>',
);
const shows = (label: string) => accountPage(label, OLD.mask).replace('</main>', `${FORM}</main>`);
/**
 * The number comes late, and only where nobody looks: read all the same, it was read in a tab behind. The driver of
 * Chromium makes every page believe that it is seen.
 */
const behind = accountPage('绑定手机', '…').replace(
  '</main>',
  `</main><script>
    const seen = document.visibilityState !== 'hidden';
    setTimeout(() => {
      if (!seen || ${inject('browser') === 'chromium'}) document.querySelector('#number').textContent = '${OLD.mask}';
    }, 1500);
  </script>`,
);

/** The ten in the order of the catalogue's danger, with what they answer and what must be found. */
const SITES = [
  ['weibo', shows('绑定手机'), 'shown'],
  ['xiaomi', { redirect: ELSEWHERE }, 'elsewhere'],
  ['jd', shows('验证手机'), 'shown'],
  ['baidu', signedOut, 'signed-out'],
  ['zhihu', redesigned, 'unread'],
  ['douban', behind, 'shown'],
  ['qq', 'never', 'not-loaded'],
  ['alipay', wantsPassword, 'asks-password'],
  ['12306', signedOut, 'signed-out'],
  ['meituan', shows('手机号：'), 'shown'],
] as const;
const IDS: string[] = SITES.map(([id]) => id);
const EXPECTED = Object.fromEntries(SITES.map(([id, , result]) => [id, result]));
const HOSTS = IDS.flatMap((id) => sweepPagesOf(id).map((url) => new URL(url).host));
const PICKED = [...IDS, 'wechat'];

let world: World;
let dashboard: Tab;
/** Where the person is while the sweep goes on behind. */
let browsing: Tab;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(ELSEWHERE, accountPage('绑定手机', OLD.mask));
  for (const [id, answer] of SITES) for (const url of sweepPagesOf(id)) world.serve(url, answer);
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await ask(world.driver, 'settings.set', { language: 'en', pace: 'quick' });
  await welcome.close();
  browsing = await world.driver.openTab(ELSEWHERE);
});
afterAll(() => world?.close());

const siteOfHost = (host: string) =>
  IDS.find((id) => sweepPagesOf(id).some((url) => new URL(url).host === host)) ?? host;
/** Pages of the sweep that were asked for, in order; a service that follows itself counts once. */
const openedPages = () =>
  world.internet.requests
    .filter(({ host, dest }) => dest === 'document' && HOSTS.includes(host))
    .map(({ host, at }) => ({ siteId: siteOfHost(host), at }))
    .filter(({ siteId }, place, all) => siteId !== all[place - 1]?.siteId);
const sweepTabs = async () =>
  (await world.driver.tabAddresses()).filter((address) => HOSTS.some((host) => address.includes(host)));
const untilState = (state: string) =>
  dashboard.waitFor((wanted) => !!document.querySelector(`[data-sweep="${wanted}"]`), state);

test('with nothing in the list, popup and first page offer a sweep; nothing is chosen yet', async () => {
  const popup = await openPopup(world.driver);
  await popup.waitFor(() => !!document.querySelector('.empty a[href="/options.html#/sweep"]'));
  await popup.close();
  const welcome = await openWelcome(world.driver);
  await welcome.waitFor(() => !!document.querySelector('#sweep a[href="/options.html#/sweep"]'));
  await welcome.close();
  dashboard = await openDashboard(world.driver, 'sweep');
  await untilState('none');
  await dashboard.waitFor(() => !!document.querySelector('[data-chosen="0"]'));
  // Pressed all the same, it does nothing.
  await dashboard.click('[data-action="sweep-start"]');
  expect(await readSweep(world.driver)).toBeNull();
});

test('the services of the list that have an account page are chosen', async () => {
  const { numbers } = await ask(world.driver, 'number.list', null);
  const numberId = numbers.find(({ status }) => status === 'retiring')?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: PICKED });
  await dashboard.waitFor((n) => !!document.querySelector(`[data-chosen="${n}"]`), IDS.length);
  const listed = await dashboard.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-group="listed"] [data-pick]')].map(
      ({ dataset, checked }) => [dataset.pick ?? '', checked] as const,
    ),
  );
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(IDS.map((id) => [id, true])));
  // All that a search shows can be left out and taken in again at once.
  await dashboard.fill('#sweep-search', 'weibo');
  await dashboard.waitFor(() => document.querySelectorAll('[data-pick]').length === 1);
  await dashboard.click('[data-action="sweep-none"]');
  await dashboard.waitFor((n) => !!document.querySelector(`[data-chosen="${n}"]`), IDS.length - 1);
  await dashboard.click('[data-action="sweep-all"]');
  await dashboard.fill('#sweep-search', '');
  await dashboard.waitFor((n) => !!document.querySelector(`[data-chosen="${n}"]`), IDS.length);
});

test('it goes from page to page in a tab behind, is paused, killed and resumed, and comes to its end', async () => {
  const { driver } = world;
  await watchTabs(driver, HOSTS);
  await dashboard.activate();
  await dashboard.click('[data-action="sweep-start"]');
  await untilState('running');
  await browsing.activate();
  // A second window that wants one too gets none.
  expect(await ask(driver, 'sweep.start', { siteIds: ['weibo'] })).toEqual({ ok: false, problem: 'busy' });
  await untilSweep(driver, 'two results', ({ items }) => !!items[1]?.result);

  await dashboard.activate();
  await dashboard.click('[data-action="sweep-pause"]');
  await untilState('paused');
  await until('its tab to be closed', async () => (await sweepTabs()).length === 0);
  const paused = await readSweep(driver);
  expect(paused).toMatchObject({ status: 'paused', why: 'user' });
  await driver.killBackground();
  expect(await readSweep(driver)).toEqual(paused);
  await dashboard.click('[data-action="sweep-resume"]');
  await untilState('running');

  for (const place of [3, 6]) {
    await untilSweep(driver, `result ${place}`, ({ items }) => !!items[place]?.result);
    await driver.killBackground();
  }
  const progress = await dashboard.waitFor(() => {
    const bar = document.querySelector('[role="progressbar"]');
    return bar && [bar.getAttribute('aria-valuemin'), bar.getAttribute('aria-valuemax')];
  });
  expect(progress).toEqual(['0', String(IDS.length)]);
  const done = await untilSweep(driver, 'the end', ({ status }) => status === 'done');
  expect(resultsOf(done)).toEqual(EXPECTED);
});

test('there was one tab at a time, never in front, one page after another, and nothing was sent', async () => {
  const { driver, internet } = world;
  await until('the tab of the sweep to close', async () => (await readSweep(driver))?.tabId === undefined);
  expect(await sweepTabs()).toEqual([]);
  const log = await readTabLog(driver);
  // One before the pause and one after it.
  expect(log).toEqual({ ids: expect.any(Array), most: 1, inFront: [] });
  expect(log.ids).toHaveLength(2);
  const items = (await readSweep(driver))?.items ?? [];
  const pages = openedPages();
  expect(pages.map(({ siteId }) => siteId)).toEqual(items.map(({ siteId }) => siteId));
  expect(items.map(({ siteId }) => siteId).sort()).toEqual([...IDS].sort());
  // Each was asked for only when what the one before came to was known.
  expect(pages.slice(1).filter(({ at }, place) => at < (items[place]?.at ?? Number.NaN))).toEqual([]);
  expect(items.filter(({ at }) => at === undefined)).toEqual([]);
  expect(internet.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(world.findStrangeTraffic()).toEqual([]);
});

test('what the pages showed is in the list, and nothing of where one of them led', async () => {
  const seen = (await readFacts(world.driver)).filter(({ kind }) => kind === 'sighting');
  const shown = IDS.filter((id) => EXPECTED[id] === 'shown');
  expect(seen.map(({ siteId }) => siteId).sort()).toEqual([...shown].sort());
  await untilState('done');
  const found = await dashboard.waitFor(() => {
    const open = document.querySelector('[data-found="open"]')?.textContent;
    return open && [open, document.querySelector('[data-found="rest"]')?.textContent];
  });
  expect(found).toEqual([
    '4 services still have a number that you are giving up.',
    '6 services showed none: see below why.',
  ]);
  expect(
    await dashboard.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-result] [data-site]')].map((row) => [
          row.dataset.site,
          row.closest<HTMLElement>('[data-result]')?.dataset.result,
        ]),
      ),
    ),
  ).toEqual(EXPECTED);
});

test('who is signed out is asked to sign in, one by one, and those are swept again', async () => {
  const { driver } = world;
  for (const id of ['baidu', '12306'])
    for (const url of sweepPagesOf(id)) world.serve(url, accountPage('绑定手机', NEW.mask));
  await dashboard.activate();
  const first = await dashboard.waitFor(
    () => document.querySelector<HTMLElement>('[data-sign-in][data-opened="false"]')?.dataset.signIn,
  );
  await dashboard.click('[data-action="sweep-sign-in"]');
  // Signed in, the page shows its number: read there and then, and the result follows.
  await untilSeen(driver, first, NEW.mask);
  await untilSweep(driver, 'the better news', (sweep) => resultsOf(sweep)[first] === 'shown');
  await (await driver.waitForTab('the page to sign in', (at) => at === sweepPagesOf(first)[0])).close();
  await dashboard.activate();
  await dashboard.click('[data-action="sweep-again"]');
  const again = await untilSweep(
    driver,
    'the second round',
    ({ status, asked }) => status === 'done' && asked === 1,
  );
  expect(resultsOf(again)).toEqual({ ...EXPECTED, baidu: 'shown', '12306': 'shown' });
});

test('of a page that the user leaves in the tab of the sweep it is said that it could not be read', async () => {
  const { driver } = world;
  for (const url of sweepPagesOf('zhihu')) world.serve(url, 'never');
  await dashboard.click('[data-action="sweep-clear"]');
  await untilState('none');
  expect(await ask(driver, 'sweep.start', { siteIds: ['zhihu', 'qq'] })).toEqual({ ok: true });
  const { tabId = -1 } = await untilSweep(driver, 'a page', ({ page: at }) => at?.led === true);
  await driver.inExtension(
    async (id, url) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.tabs.update(id, { active: true, url });
    },
    tabId,
    ELSEWHERE,
  );
  const left = await untilSweep(driver, 'a result', ({ items }) => !!items[0]?.result);
  expect(left.items[0]).toMatchObject({ siteId: 'zhihu', result: 'unread' });
  expect(await ask(driver, 'sweep.stop', null)).toEqual({ ok: true });
  await until('its tab to be closed', async () => (await sweepTabs()).length === 0);
});

test('closed by the user, the tab leaves the sweep paused with the reason; stopped, it keeps what it found', async () => {
  const { driver } = world;
  await dashboard.click('[data-action="sweep-clear"]');
  await untilState('none');
  expect(await ask(driver, 'sweep.start', { siteIds: ['qq', 'weibo'] })).toEqual({ ok: true });
  await untilState('running');
  const { tabId = -1 } = await untilSweep(driver, 'a page', ({ page: at }) => at?.led === true);
  await driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.tabs.remove(id);
  }, tabId);
  await untilState('paused');
  expect(await readSweep(driver)).toMatchObject({ status: 'paused', why: 'tab-closed' });
  await dashboard.click('[data-action="sweep-stop"]');
  await untilState('stopped');
  expect((await readSweep(driver))?.items).toEqual([{ siteId: 'qq' }, { siteId: 'weibo' }]);
  expect(await sweepTabs()).toEqual([]);
});

test('a browser that is started anew in the middle offers to go on, and does', async () => {
  const { driver } = world;
  await dashboard.click('[data-action="sweep-rest"]');
  await untilSweep(driver, 'a page', ({ page: at }) => at?.led === true);
  await driver.restart();
  dashboard = await openDashboard(driver, 'sweep');
  await ask(driver, 'sweep.nudge', null);
  await untilState('paused');
  expect(await readSweep(driver)).toMatchObject({ status: 'paused', why: 'restart' });
  await dashboard.click('[data-action="sweep-resume"]');
  const done = await untilSweep(driver, 'the end', ({ status }) => status === 'done');
  expect(resultsOf(done)).toEqual({ qq: 'not-loaded', weibo: 'shown' });
  expect(await readSeen(driver, 'xiaomi')).toEqual([]);
  expect(world.internet.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  await untilReady(dashboard);
});
