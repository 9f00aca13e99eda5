/** The program's own record over a whole journey: what it says it did is what it did, and it asked nothing of the network. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Activity } from '../../src/model/activity.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, otherPage, page } from './support/account-pages.ts';
import { openDashboard, openPanel, untilStep } from './support/journey-screens.ts';
import { serveChangePages } from './support/journey-states.ts';
import { ask, OLD, openPopup, setUpNumbers, untilReady, untilRow, untilSeen } from './support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';
const QUERY = '?from=text&token=not-for-the-record&phone=13800138000';

/** What each account page shows, and what reading it comes to. */
const VISITS: { id: string; html: string; result: string }[] = [
  { id: 'weibo', html: accountPage('绑定手机', OLD.mask), result: 'shown' },
  { id: 'jd', html: accountPage('验证手机', OLD.mask), result: 'shown' },
  { id: 'taobao', html: accountPage('绑定手机', '未绑定'), result: 'absent' },
  {
    id: '12306',
    html: page(
      '登录',
      '<h1>登录</h1><p>请先登录</p><form><input name="user"><button type="button">登录</button></form>',
    ),
    result: 'signed-out',
  },
  { id: 'zhihu', html: page('Hello', '<main><canvas></canvas></main>'), result: 'unread' },
  {
    id: 'alipay',
    html: page(
      '安全验证',
      '<main><form><input type="password"><button type="button">下一步</button></form></main>',
    ),
    result: 'asks-password',
  },
];

let world: World;
let browsing: Tab;
/** What the record must hold, as it grows with each step of the journey. */
const expected: string[] = [];

/** One entry in a line, without its time. */
const lineOf = (entry: Activity): string =>
  [
    entry.kind,
    entry.siteId ?? '-',
    entry.page,
    entry.kind === 'page-read' ? entry.result : entry.kind === 'tab-opened' ? entry.by : '',
  ].join(' ');
const record = async () => (await ask(world.driver, 'activity.list', null)).entries;
/** Host and path of an address. */
const placeOf = (address: string) => {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/\/$/, '');
};
const untilNoted = (line: string, times = 1) =>
  until(
    `"${line}" in the record`,
    async () => (await record()).filter((one) => lineOf(one) === line).length >= times,
  );

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  serveChangePages(world, otherPage('Elsewhere'));
  for (const { id, html } of VISITS) {
    world.serve(accountPageOf(id), html);
    world.serve(otherPageOf(id), otherPage(id));
  }
  world.serve(OUTSIDE, otherPage('Elsewhere'));
});
afterAll(() => world?.close());

test('after installing the record holds the first page alone', async () => {
  const welcome = await world.driver.waitForTab('the first page', (address) =>
    address.startsWith(`${world.driver.extensionOrigin}/welcome.html`),
  );
  await untilReady(welcome);
  expected.push('tab-opened - welcome.html install');
  await untilNoted('tab-opened - welcome.html install');
  await setUpNumbers(welcome);
  expect((await record()).map(lineOf)).toEqual(expected);
  await welcome.close();
});

test('every account page is noted once with what reading it came to, without its query', async () => {
  browsing = await world.driver.openTab(OUTSIDE);
  for (const { id, result } of VISITS) {
    await browsing.goto(accountPageOf(id) + QUERY);
    const line = `page-read ${id} ${placeOf(accountPageOf(id))} ${result}`;
    expected.push(line);
    await untilNoted(line);
  }
});

test('other pages are not noted, only the card on one that still has the number', async () => {
  await browsing.goto(OUTSIDE);
  await browsing.goto(otherPageOf('taobao'));
  await browsing.goto(otherPageOf('weibo') + QUERY);
  const card = `card-shown weibo ${new URL(otherPageOf('weibo')).host} `;
  expected.push(card);
  await untilNoted(card);
  await browsing.goto(OUTSIDE);
  expect((await record()).map(lineOf).sort()).toEqual([...expected].sort());
});

test('the pages that panel, popup and dashboard lead to are noted with the screen', async () => {
  const panel = await openPanel(world.driver, browsing);
  await panel.click('[data-action="step-begin"]');
  const step = await untilStep(panel);
  const changeUrl = (await ask(world.driver, 'rows.list', { from: 0, count: 10 })).rows.find(
    ({ siteId }) => siteId === step,
  )?.changeUrl;
  if (!changeUrl) throw new Error(`the first step, ${step}, has no change page`);
  const led = `tab-opened ${step} ${placeOf(changeUrl)} panel`;
  expected.push(led);
  await untilNoted(led);
  await until('the page of the step', async () => (await browsing.url()).startsWith(changeUrl));
  await panel.close();
  await noteRead(step, changeUrl);

  const popup = await openPopup(world.driver);
  await untilRow(popup, 'weibo', 'open');
  await follow(popup, '[data-row="weibo"] [data-action="change"]', 'weibo', 'popup');

  const dashboard = await openDashboard(world.driver, 'plan');
  await follow(dashboard, '[data-step="jd"] a', 'jd', 'dashboard');
  // A link within the dashboard leads nowhere that is to be noted.
  await dashboard.click('nav a[href="#/services"]');
  await dashboard.close();
  expect((await record()).map(lineOf).sort()).toEqual([...expected].sort());
});

/** A page that was led to is read too, if it is an account page with something on it to read. */
async function noteRead(id: string, url: string) {
  const visit = VISITS.find((one) => one.id === id && placeOf(accountPageOf(id)) === placeOf(url));
  const line = `page-read ${id} ${placeOf(url)} ${visit?.result ?? 'unread'}`;
  expected.push(line);
  await untilNoted(line, expected.filter((one) => one === line).length);
}

/** Presses a link that opens a tab, waits until that is noted and the page is read, and closes both. */
async function follow(screen: Tab, selector: string, id: string, by: string) {
  const href = await screen.waitFor((link) => document.querySelector(link)?.getAttribute('href'), selector);
  // A popup closes with the click, and the background is mostly asleep by then.
  await world.driver.killBackground();
  await screen.activate();
  await screen.click(selector);
  const opened = await world.driver.waitForTab(`the page of ${id}`, (address) => address.startsWith(href));
  const line = `tab-opened ${id} ${placeOf(href)} ${by}`;
  expected.push(line);
  await untilNoted(line);
  await noteRead(id, href);
  await opened.close();
  await screen.activate();
}

test('the screen shows the record, newest first, and it can be narrowed by kind and by name', async () => {
  const screen = await openDashboard(world.driver, 'done');
  const shown = () =>
    screen.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-activity]')].map(
        ({ dataset }) => `${dataset.activity} ${dataset.site ?? '-'} ${dataset.page}`,
      ),
    );
  await screen.waitFor(
    (count) => document.querySelectorAll('[data-activity]').length === count,
    expected.length,
  );
  const inOrder = (await record()).map(({ kind, siteId, page: at }) => `${kind} ${siteId ?? '-'} ${at}`);
  expect(await shown()).toEqual(inOrder);
  expect(await screen.evaluate(() => document.body.innerText)).not.toMatch(/not-for-the-record|13800138000/);

  await screen.fill('#done-kind', 'card-shown');
  await screen.waitFor(() => document.querySelector('[data-count="1"]'));
  expect(await shown()).toEqual([`card-shown weibo ${new URL(otherPageOf('weibo')).host}`]);
  await screen.fill('#done-kind', 'all');
  await screen.fill('#done-search', 'jingdong');
  const ofJd = inOrder.filter((line) => line.includes(' jd '));
  expect(ofJd.length).toBeGreaterThan(1);
  await screen.waitFor((count) => document.querySelector(`[data-count="${count}"]`), ofJd.length);
  expect(await shown()).toEqual(ofJd);
  await screen.fill('#done-search', 'no such service');
  await screen.waitFor(() => document.querySelector('[data-count="0"]'));
  await screen.close();
});

test('a damaged entry is told, and nothing fails with it', async () => {
  await world.driver.inExtension(async () => {
    const open = indexedDB.open('rebind');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const tx = open.result.transaction('activity', 'readwrite');
    tx.objectStore('activity').put({ id: 'damaged', at: Date.now(), kind: 'page-read', page: 7 });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    open.result.close();
  });
  const screen = await openDashboard(world.driver, 'done');
  await screen.waitFor(() => document.querySelector('[data-damaged="1"]'));
  await screen.waitFor(
    (count) => document.querySelectorAll('[data-activity]').length === count,
    expected.length,
  );
  await screen.close();
});

test('one click erases the record, undo brings it back, and erased it stays', async () => {
  const before = await record();
  const screen = await openDashboard(world.driver, 'done');
  await screen.click('[data-action="done-erase"]');
  await screen.waitFor(() => document.querySelector('.done [data-empty]'));
  expect(await ask(world.driver, 'activity.list', null)).toEqual({ entries: [], damaged: 0 });
  await screen.click('[data-action="undo"]');
  await screen.waitFor(
    (count) => document.querySelectorAll('[data-activity]').length === count,
    before.length,
  );
  expect(await record()).toEqual(before);

  await screen.click('[data-action="done-erase"]');
  await screen.waitFor(() => document.querySelector('.done [data-empty]'));
  await world.driver.killBackground();
  expect(await record()).toEqual([]);
  // What the user has is not in the record and is still there.
  await untilSeen(world.driver, 'weibo', OLD.mask);
  await screen.close();
});

test('the extension itself made no request in the whole journey', async () => {
  expect(world.findStrangeTraffic()).toEqual([]);
  // The same look-out must catch a request that an extension does make, or it proves nothing.
  await world.driver.inExtension(async (address) => {
    await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  }, 'https://leak.example/collect?n=1');
  expect(world.findStrangeTraffic()).toContain('connection to leak.example');
});
