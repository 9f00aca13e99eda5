/** A number that was somebody else's before: from the tick to the last service settled, in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import {
  catchFiles,
  chooseFile,
  goToPart,
  listRows,
  openDashboard,
  speak,
  untilFile,
} from './support/journey-screens.ts';
import { addNumber, ask, doUndoable, NEW, OLD, openWelcome, readFacts } from './support/screens.ts';
import { createWorld, otherPageOf, type World } from './support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: World;
let screen: Tab;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(otherPageOf('weibo'), otherPage('weibo'));
  await ask(world.driver, 'settings.set', { language: 'en' });
});
afterAll(() => world?.close());

/** Services on the list by group, from top to bottom. */
const listed = () =>
  screen.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-service]')].map(
      ({ dataset }) => `${dataset.state} ${dataset.service}`,
    ),
  );
const untilListed = (...lines: string[]) =>
  screen.waitFor(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-service]')]
        .map(({ dataset }) => `${dataset.state} ${dataset.service}`)
        .join() === wanted,
    lines.join(),
  );
const say = (service: string, state: string) =>
  screen.click(`[data-service="${service}"] [data-say="${state}"]`);

async function findFaults(): Promise<string[]> {
  await screen.activate();
  if (!(await screen.evaluate(() => 'axe' in globalThis))) await screen.runScript(AXE);
  return screen.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(on: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    for (const tile of document.querySelectorAll('.grid li:nth-child(n + 9)'))
      tile.toggleAttribute('data-alike', true);
    const { violations } = await axe.run({ exclude: ['[data-alike]'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test('without a number the screen says what to do first', async () => {
  screen = await openDashboard(world.driver, 'second-hand');
  await screen.waitFor(() => document.querySelector('.second-hand .empty a[href$="#numbers"]'));
  expect(await screen.evaluate(() => document.querySelector('.grid, .which'))).toBeNull();
});

test('a number is marked as second-hand by keyboard, and the mark can be undone', async () => {
  const welcome = await openWelcome(world.driver);
  await addNumber(welcome, NEW);
  await addNumber(welcome, OLD);
  await welcome.close();
  await screen.activate();
  await screen.waitFor(() => document.querySelectorAll('[data-second-hand]').length === 2);
  expect(await screen.evaluate(() => document.querySelector('.clean-up, .grid'))).toBeNull();
  expect(await findFaults()).toEqual([]);

  await screen.evaluate(() => document.querySelector<HTMLElement>('[data-second-hand]')?.focus());
  await screen.press('Space');
  await screen.waitFor(() => document.querySelectorAll('[data-clean-up]').length === 3);
  await screen.waitFor(() => document.querySelector('[data-settled="0"]'));
  await screen.click('[data-action="undo"]');
  await screen.waitFor(() => !document.querySelector('.clean-up'));
  await screen.evaluate(() => document.querySelector<HTMLElement>('[data-second-hand]')?.focus());
  await screen.press('Space');
  await screen.waitFor(() => document.querySelector('.clean-up'));
  // The official ways tell their date and where they come from, and what of them is not verified.
  const official = await screen.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-clean-up]')].map((one) => {
      one.setAttribute('open', '');
      return one.innerText;
    }),
  );
  for (const text of official)
    expect(text).toMatch(/Facts as of 20\d\d-\d\d.*Partly unverified[\s\S]*Sources:/);
});

test('services are found by pinyin, English and Chinese, and one outside the catalogue by its name', async () => {
  for (const [typed, id] of [
    ['weibo', 'weibo'],
    ['jingdong', 'jd'],
    ['工商银行', 'icbc'],
  ] as const) {
    await screen.fill('#pick-search', typed);
    await screen.waitFor((pick) => document.querySelector(`[data-pick="${pick}"]`), id);
    await screen.click(`[data-pick="${id}"]`);
  }
  await screen.click('[data-action="second-hand-add"]');
  await untilListed('noticed icbc', 'noticed jd', 'noticed weibo');
  await screen.fill('#pick-search', '没人知道的小贷');
  await screen.click('[data-action="add-named"]');
  await screen.waitFor(() => document.querySelectorAll('[data-service]').length === 4);
  // What is on the list can not be picked again.
  await screen.fill('#pick-search', 'weibo');
  await screen.waitFor(() => document.querySelector<HTMLInputElement>('[data-pick="weibo"]')?.disabled);
  // The hotline has its date; where none is known, that is said.
  const route = (service: string) =>
    screen.evaluate(
      (id) => document.querySelector<HTMLElement>(`[data-service="${id}"] .second-hand-route`)?.innerText,
      service,
    );
  expect(await route('icbc')).toMatch(/Hotline 95588 · Facts as of/);
  expect(await route('jd')).toMatch(/Partly unverified/);
  expect(await route('weibo')).toMatch(/No hotline is known[\s\S]*Named among the services of/);
  expect(await findFaults()).toEqual([]);
});

test('each goes from noticed to told to stopped, or is the user’s after all, and every step can be undone', async () => {
  await doUndoable(screen, () => say('weibo', 'reported'));
  await screen.waitFor(() => document.querySelector('[data-group="reported"] [data-service="weibo"]'));
  await doUndoable(screen, () => say('weibo', 'solved'));
  await screen.waitFor(() => document.querySelector('[data-group="solved"] [data-service="weibo"]'));
  await screen.click('[data-action="undo"]');
  await screen.waitFor(() => document.querySelector('[data-group="reported"] [data-service="weibo"]'));
  await say('weibo', 'solved');
  await screen.waitFor(() => document.querySelector('[data-settled="1"]'));
  await say('jd', 'mine');
  await screen.waitFor(() => document.querySelector('[data-settled="2"]'));
  const dates = await screen.evaluate(
    () => document.querySelector<HTMLElement>('[data-service="weibo"] .second-hand-head')?.innerText,
  );
  expect(dates).toMatch(/noticed on .* · told on .* · stopped on /);

  await doUndoable(screen, () => screen.click('[data-service="icbc"] [data-action="second-hand-remove"]'));
  await screen.waitFor(() => !document.querySelector('[data-service="icbc"]'));
  await screen.click('[data-action="undo"]');
  await screen.waitFor(() => document.querySelector('[data-service="icbc"]'));
});

test('the focus stays on the list when a service moves on by keyboard', async () => {
  await screen.evaluate(() =>
    document.querySelector<HTMLElement>('[data-service="icbc"] [data-say="reported"]')?.focus(),
  );
  await screen.press('Enter');
  await screen.waitFor(() => document.querySelector('[data-group="reported"] [data-service="icbc"]'));
  await screen.waitFor(
    () => !!document.activeElement?.closest('.second-hand-list, .second-hand h3, .second-hand h4'),
  );
});

test('it is nobody’s account here: no row, no badge, nothing to do before cancelling', async () => {
  const [first] = (await ask(world.driver, 'secondHand.list', null)).numbers;
  if (!first) throw new Error('no number');
  await ask(world.driver, 'number.retire', { id: first.number.id });
  expect(await listRows(world.driver)).toEqual([]);
  const browsing = await world.driver.openTab(otherPageOf('weibo'));
  await ask(world.driver, 'view.refresh', null);
  expect(await world.driver.badgeText(browsing)).toBe('');
  await ask(world.driver, 'number.keep', { id: first.number.id });
  await browsing.close();
  await screen.activate();
});

test('the list is saved as a table and a checklist, and with all data, and comes back', async () => {
  await catchFiles(screen);
  await screen.click('[data-action="save-csv"]');
  const csv = await untilFile(screen, '.csv');
  expect(csv.name).toMatch(/^rebind-second-hand-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text).toContain('Messages stopped');
  expect(csv.text).toContain('95588');
  await screen.click('[data-action="save-markdown"]');
  expect((await untilFile(screen, '.md')).text).toContain('- [x] **Weibo** (Messages stopped)');

  const before = await listed();
  const facts = (await readFacts(world.driver)).length;
  await goToPart(screen, 'data');
  await screen.click('[data-action="data-save"]');
  const { text } = await untilFile(screen, '.json');
  await ask(world.driver, 'data.erase', null);
  await chooseFile(screen, '#data-file', 'rebind.json', text);
  await screen.click('[data-action="data-merge"]');
  await screen.waitFor(() => document.querySelector('[data-undoable="import"]'));
  expect((await readFacts(world.driver)).length).toBe(facts);
  await goToPart(screen, 'second-hand');
  await screen.waitFor(
    (count) => document.querySelectorAll('[data-service]').length === count,
    before.length,
  );
  expect(await listed()).toEqual(before);
});

test('when all are settled that is said, in every language, and a killed background changes nothing', async () => {
  await world.driver.killBackground();
  for (const id of ['icbc', 'named:没人知道的小贷']) {
    await say(id, 'solved');
    await screen.waitFor(
      (service) => document.querySelector(`[data-group="solved"] [data-service="${service}"]`),
      id,
    );
  }
  await screen.waitFor(() => document.querySelector('[data-all-settled]'));
  const before = await listed();
  for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
    await speak(world.driver, screen, language);
    await screen.waitFor(() => document.querySelector('[data-all-settled]'));
    expect(await listed()).toEqual(before);
    expect(await findFaults()).toEqual([]);
  }
});

test('a number of a country with no official service says so', async () => {
  const added = await ask(world.driver, 'number.add', { text: '202 555 0123', country: 'US' });
  if (!added.ok) throw new Error(added.problem);
  await screen.waitFor((id) => document.querySelector(`[data-second-hand="${id}"]`), added.number.id);
  await screen.click(`[data-second-hand="${added.number.id}"]`);
  await screen.waitFor(
    () => document.querySelector('.clean-up') && !document.querySelector('[data-clean-up]'),
  );
  expect(await listed()).toEqual([]);
  await screen.click('.numbers button:first-of-type');
  await screen.waitFor(() => document.querySelectorAll('[data-service]').length === 4);
});

test('the extension itself made no request meanwhile', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});
