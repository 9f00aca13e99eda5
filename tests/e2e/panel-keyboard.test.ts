/**
 * Panel and dashboard by keyboard alone: everything is reached in order, what has the focus can be seen, and the
 * focus is never lost when a row leaves the list or a form closes.
 */

import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { PARTS, type Part } from '../../src/dashboard/route.ts';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { otherPage } from './support/account-pages.ts';
import { listStates, openDashboard, openPanel, untilStep } from './support/journey-screens.ts';
import { serveChangePages } from './support/journey-states.ts';
import { ask, OLD, openPopup, openWelcome, setUpNumbers, untilRow } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';
const SITES = ['apple', 'alipay', 'weibo', 'jd', 'meituan', 'taobao', 'zhihu', 'icbc', 'wechat', 'qq'];
const { t } = localeFor('en', 'en');

let world: World;
let browsing: Tab;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  serveChangePages(world, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
  await ask(world.driver, 'settings.set', { language: 'en' });
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
});
afterAll(() => world?.close());

/** Every test starts from ten services to check. */
beforeEach(async () => {
  const { entries } = await ask(world.driver, 'history.list', { from: 0, count: 1000 });
  const ids = entries.flatMap((entry) => (entry.kind === 'said' && !entry.undone ? entry.verdict.id : []));
  if (ids.length) await ask(world.driver, 'verdict.undoMany', { ids });
  const { numbers } = await ask(world.driver, 'number.list', null);
  const number = numbers.find(({ e164 }) => e164 === OLD.e164);
  await ask(world.driver, 'sites.pick', { numberId: number?.id ?? '', siteIds: SITES });
});

const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

interface Stop {
  /** Place among the document's controls; -1 when the focus is on none of them. */
  place: number;
  name: string;
  /** Whether an outline shows it, or the label it lies in. */
  ringed: boolean;
  /** Whether all of it lies in the window, and nothing lies over its middle. */
  inSight: boolean;
}

const readFocus = (focusable: string): Stop => {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body)
    return { place: -1, name: 'nothing', ringed: false, inSight: false };
  const controls = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (one) => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility(),
  );
  // A tile to tick is outlined as a whole.
  const ringed = [active, active.closest('label')].some((one) => {
    const style = one && getComputedStyle(one);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  });
  const box = active.getBoundingClientRect();
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const { id, dataset } = active;
  return {
    place: controls.indexOf(active),
    name: [
      active.closest<HTMLElement>('[data-row]')?.dataset.row,
      dataset.action ?? dataset.verdict ?? dataset.bulk ?? dataset.pick ?? (id || active.textContent?.trim()),
    ]
      .filter(Boolean)
      .join(' '),
    ringed,
    inSight: over !== null && (active.contains(over) || over.contains(active)),
  };
};

const countControls = (tab: Tab) =>
  tab.evaluate(
    (focusable) =>
      [...document.querySelectorAll<HTMLElement>(focusable)].filter(
        (one) => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility(),
      ).length,
    FOCUSABLE,
  );

const startAtTop = (tab: Tab) =>
  tab.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/** Presses Tab until every control was visited once, in the order of the document. Gives the stops. */
async function walk(tab: Tab): Promise<Stop[]> {
  const total = await countControls(tab);
  await startAtTop(tab);
  const stops: Stop[] = [];
  // A date field takes several stops of its own.
  for (let presses = 0; presses < total + 20; presses++) {
    await tab.press('Tab');
    const stop = await tab.evaluate(readFocus, FOCUSABLE);
    if (stop.place === -1) break;
    if (stop.place !== stops.at(-1)?.place) stops.push(stop);
    if (stop.place === total - 1) break;
  }
  expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: total }, (_, place) => place));
  expect(stops.filter(({ ringed, inSight }) => !ringed || !inSight)).toEqual([]);
  return stops;
}

/** Presses Tab from where the focus is, or from the top, until it is on the first match. */
async function tabTo(tab: Tab, selector: string, from: 'top' | 'here' = 'top') {
  const total = await countControls(tab);
  if (from === 'top') await startAtTop(tab);
  for (let presses = 0; presses < total + 20; presses++) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Waits until the focus is on a match: on nothing, or on the page's body, is never right. */
const untilFocus = (tab: Tab, selector: string) =>
  tab.waitFor((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Headings by level, in order: by them a screen reader's user passes over a list. */
const readHeadings = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')]
      .filter((one) => one.checkVisibility())
      .map((one) => [Number(one.tagName[1]), one.textContent?.trim() ?? ''] as const),
  );

/** No level is left out on the way down, and no heading is empty. */
function expectLadder(headings: readonly (readonly [number, string])[]) {
  let last = 0;
  for (const [level, text] of headings) {
    expect([text, level - last <= 1, text !== '']).toEqual([text, true, true]);
    last = level;
  }
}

/** What the polite regions of a screen say at this moment. */
const readLive = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')]
      .map((one) => one.textContent?.trim() ?? '')
      .filter(Boolean),
  );

async function openPanelInFront(): Promise<Tab> {
  const panel = await openPanel(world.driver, browsing);
  await panel.activate();
  await panel.waitFor((many) => document.querySelectorAll('[data-row]').length === many, SITES.length);
  return panel;
}

async function openInFront(part: Part): Promise<Tab> {
  const dashboard = await openDashboard(world.driver, part);
  await dashboard.activate();
  return dashboard;
}

test('Tab visits all of the panel in order, and the focus shows', async () => {
  const panel = await openPanelInFront();
  const before = await walk(panel);
  expect(before[0]?.name).toBe('step-begin');
  await tabTo(panel, '[data-action="step-begin"]');
  await panel.press('Enter');
  await untilStep(panel);
  await panel.activate();
  const stops = await walk(panel);
  const names = stops.map(({ name }) => name);
  expect(names.indexOf('step-open')).toBeLessThan(names.indexOf('step-skip'));
  expect(names.indexOf('step-skip')).toBeLessThan(names.findIndex((name) => name.endsWith(' details')));
  expectLadder(await readHeadings(panel));
  expect((await readHeadings(panel)).map(([, text]) => text)).toContain(t.panelList);
  await panel.close();
});

test('the panel is worked through by keyboard; each step starts with its heading', async () => {
  const panel = await openPanelInFront();
  await tabTo(panel, '[data-action="step-begin"]');
  await panel.press('Space');
  const first = await untilStep(panel);
  await panel.activate();
  await untilFocus(panel, '#step-name');
  await tabTo(panel, '.step [data-verdict="done"]', 'here');
  await panel.press('Enter');
  const second = await untilStep(panel, first);
  // A second press must not fall on the next service: the focus is on its name, and progress was told.
  await untilFocus(panel, '#step-name');
  await panel.press('Enter');
  expect(await readLive(panel)).toContainEqual(expect.stringContaining('✓'));
  expect((await listStates(world.driver))[second]).toBe('check');

  // Undo in the bar, which takes the bar's button away.
  await tabTo(panel, '[data-action="undo"]');
  await panel.press('Enter');
  await panel.waitFor(() => !document.querySelector('[data-action="undo"]'));
  await until(
    'the verdict to be taken back',
    async () => (await listStates(world.driver))[first] === 'check',
  );
  expect((await panel.evaluate(readFocus, FOCUSABLE)).name).not.toBe('nothing');
  expect(await readLive(panel)).toContainEqual(expect.stringContaining(t.undone));

  // "Skip" leads on as well.
  await tabTo(panel, '[data-action="step-skip"]');
  await panel.press('Enter');
  await untilStep(panel, second);
  await panel.activate();
  await untilFocus(panel, '#step-name');
  await panel.close();
});

test('details in the panel open with Enter and close with Escape, and the focus stays', async () => {
  const panel = await openPanelInFront();
  const toggle = '[data-row="weibo"] [data-action="details"]';
  await tabTo(panel, toggle);
  await panel.press('Enter');
  await panel.waitFor((one) => document.querySelector(one)?.getAttribute('aria-expanded') === 'true', toggle);
  await tabTo(panel, '[data-row="weibo"] [data-verdict="later"]', 'here');
  await panel.press('Escape');
  await panel.waitFor(
    (one) => document.querySelector(one)?.getAttribute('aria-expanded') === 'false',
    toggle,
  );
  await untilFocus(panel, toggle);

  // A row that leaves the list hands the focus to the one that stands there then.
  await panel.press('Enter');
  await tabTo(panel, '[data-row="weibo"] [data-verdict="closed"]', 'here');
  const next = await panel.evaluate(
    () =>
      document.querySelector('[data-row="weibo"]')?.nextElementSibling?.getAttribute('data-row') ??
      document.querySelector('[data-row="weibo"]')?.previousElementSibling?.getAttribute('data-row') ??
      '',
  );
  await panel.press('Space');
  await panel.waitFor(() => !document.querySelector('[data-row="weibo"]'));
  await untilFocus(panel, `[data-row="${next}"] [data-action="details"]`);
  await panel.close();
});

test('a row that leaves its group in the popup hands the focus on, also the last of its group', async () => {
  const popup = await openPopup(world.driver);
  await popup.activate();
  await untilRow(popup, 'apple', 'check');
  // The only one of its group, so that the group goes with it.
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-group="opens-others"] [data-row]').length),
  ).toBe(1);
  const after = await popup.evaluate(
    () => document.querySelectorAll<HTMLElement>('[data-row]')[1]?.dataset.row ?? '',
  );
  await tabTo(popup, '[data-row="apple"] [data-action="details"]');
  await popup.press('Enter');
  await tabTo(popup, '[data-row="apple"] [data-verdict="done"]', 'here');
  await popup.press('Enter');
  await untilRow(popup, 'apple', 'rebound');
  await untilFocus(popup, `[data-row="${after}"] [data-action="details"]`);
  expectLadder(await readHeadings(popup));
  await popup.close();
});

test.each(PARTS)('Tab visits all of the dashboard in order, and the focus shows: %s', async (part) => {
  const dashboard = await openInFront(part);
  await dashboard.waitFor(() => !!document.querySelector('main h2'));
  await dashboard.waitFor(() => !document.querySelector('main :disabled:not([type="submit"])'));
  const stops = await walk(dashboard);
  expect(stops.slice(0, PARTS.length).map(({ name }) => name)).toEqual(PARTS.map((one) => t.parts[one]));
  expectLadder(await readHeadings(dashboard));
  await dashboard.close();
});

test('services are chosen with Space and dealt with by Enter; the focus stays in the bar', async () => {
  const dashboard = await openInFront('services');
  await dashboard.waitFor((many) => document.querySelectorAll('[data-row]').length === many, SITES.length);
  for (const id of ['jd', 'qq']) {
    await tabTo(dashboard, `[data-row="${id}"] [data-pick]`);
    await dashboard.press('Space');
  }
  expect(await readLive(dashboard)).toContain(t.bulkChosen(2));
  await tabTo(dashboard, '[data-bulk="not-applicable"]');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !document.querySelector('[data-bulk]'));
  await untilFocus(dashboard, '[data-action="pick-all"]');
  await untilRow(dashboard, 'qq', 'not-applicable');
  await dashboard.waitFor(() => !!document.querySelector('[role="status"] [data-action="undo"]'));

  // A service's page is entered and left; each starts with its heading.
  await tabTo(dashboard, '[data-row="jd"] .service-name');
  await dashboard.press('Enter');
  await untilFocus(dashboard, '#service-title');
  await tabTo(dashboard, '.back');
  await dashboard.press('Enter');
  await untilFocus(dashboard, '#services-title');
  await dashboard.close();
});

test('the gate is passed and taken back by keyboard', async () => {
  const dashboard = await openInFront('cancel');
  await dashboard.waitFor(() => !!document.querySelector('[data-blocking]'));
  const blocking = await dashboard.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-blocks]')].map(({ dataset }) => dataset.blocks ?? ''),
  );
  expect(blocking.length).toBeGreaterThan(0);
  for (const [place, site] of blocking.entries()) {
    await tabTo(dashboard, `[data-blocks="${site}"] input`, 'here');
    await dashboard.type('Not needed');
    await dashboard.waitFor(
      (text) => document.querySelector('.gate-state[aria-live]')?.textContent === text,
      place + 1 === blocking.length
        ? t.gateReasoned(blocking.length)
        : t.gateNotYet(blocking.length - place - 1),
    );
  }
  await tabTo(dashboard, '[data-action="cancelled"]', 'here');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="reopen"]'));
  await untilFocus(dashboard, '#gate-title');
  await tabTo(dashboard, '[data-action="reopen"]', 'here');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="cancelled"]'));
  await untilFocus(dashboard, '#gate-title');
  await dashboard.close();
});

test('the history takes back by keyboard, and the focus goes to the next entry', async () => {
  await ask(world.driver, 'verdict.add', { siteId: 'jd', verdict: 'closed' });
  const dashboard = await openInFront('history');
  await dashboard.waitFor(() => document.querySelectorAll('.history button').length > 2);
  await tabTo(dashboard, '.history li:first-child button');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !!document.querySelector('.history li:first-child[data-undone="true"]'));
  await untilFocus(dashboard, '.history button');
  // The list may be there before the answer that is read out.
  await until('what was done to be read out', async () =>
    (await readLive(dashboard)).some((said) => said.includes(t.undone)),
  );
  await dashboard.close();
});

test('the history is searched by keyboard, and a change of the plan goes back from it', async () => {
  const numbers = async () => (await ask(world.driver, 'number.list', null)).numbers;
  const id = (await numbers()).find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  const day = async () => (await numbers()).find((number) => number.id === id)?.freezeDays;
  await ask(world.driver, 'number.setFreeze', { id, days: 61 });
  await ask(world.driver, 'number.setFreeze', { id, days: 62 });
  const dashboard = await openInFront('history');
  await dashboard.waitFor(() => !!document.querySelector('#history-search'));
  await tabTo(dashboard, '#history-search', 'here');
  await dashboard.type('8000');
  await dashboard.waitFor(
    () => !!document.querySelector('#history-title ~ .history li:first-child[data-changed]'),
  );
  await untilFocus(dashboard, '#history-search');
  await tabTo(dashboard, '[data-changed] button');
  await dashboard.press('Enter');
  await until('the change to be taken back', async () => (await day()) === 61);
  await untilFocus(dashboard, '.history button');
  await until('what was done to be read out', async () =>
    (await readLive(dashboard)).some((said) => said.includes(t.undone)),
  );
  await ask(world.driver, 'number.setFreeze', { id, days: null });
  await dashboard.close();
});

test('the question before erasing starts on the way out, and Escape takes it', async () => {
  const dashboard = await openInFront('data');
  await tabTo(dashboard, '[data-action="data-erase"]');
  await dashboard.press('Enter');
  await untilFocus(dashboard, '[data-action="data-keep"]');
  await dashboard.press('Escape');
  await untilFocus(dashboard, '[data-action="data-erase"]');
  await dashboard.press('Space');
  await untilFocus(dashboard, '[data-action="data-keep"]');
  await dashboard.press('Shift+Tab');
  await untilFocus(dashboard, '[data-action="data-erase-sure"]');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !!document.querySelector('[data-undoable="erase"]'));
  await untilFocus(dashboard, '[data-action="data-erase"]');
  await tabTo(dashboard, '[data-action="data-undo"]');
  await dashboard.press('Enter');
  await dashboard.waitFor(() => !document.querySelector('[data-undoable]'));
  expect((await dashboard.evaluate(readFocus, FOCUSABLE)).name).not.toBe('nothing');
  expect(Object.keys(await listStates(world.driver)).sort()).toEqual([...SITES].sort());
  await dashboard.close();
});

test('the first page adds services by keyboard and closes its forms with Escape', async () => {
  const welcome = await openWelcome(world.driver);
  await welcome.activate();
  await tabTo(welcome, '#pick-search');
  await welcome.type('bilibili');
  await welcome.waitFor(() => document.querySelectorAll('[data-pick]').length < 5);
  await tabTo(welcome, '[data-pick="bilibili"]', 'here');
  await welcome.press('Space');
  await tabTo(welcome, '[data-action="pick-save"]', 'here');
  await welcome.press('Enter');
  await welcome.waitFor(() => document.querySelector('[data-pick="bilibili"]')?.matches(':disabled'));
  await untilFocus(welcome, '[data-action="pick-save"]');

  const edit = `[data-number="${OLD.e164}"] [data-action="edit"]`;
  await tabTo(welcome, edit);
  await welcome.press('Enter');
  await tabTo(welcome, '#details-owner', 'here');
  await welcome.press('Escape');
  await welcome.waitFor(() => !document.querySelector('#details-form'));
  await untilFocus(welcome, edit);
  expectLadder(await readHeadings(welcome));
  await welcome.close();
});

test('the extension itself made no request meanwhile', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});
