/** Numbers and dates that cannot be, and two own numbers that a page cannot tell apart. */
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage } from './support/account-pages.ts';
import {
  ALIKE,
  addNumber,
  ask,
  dayFromNow,
  doUndoable,
  NEW,
  OLD,
  openPopup,
  openRetireForm,
  openWelcome,
  readRows,
  retireNumber,
  untilRow,
  untilSeen,
} from './support/screens.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

let world: World;
let welcome: Tab;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
});
beforeEach(async () => {
  await welcome?.close();
  for (const { id } of (await ask(world.driver, 'number.list', null)).numbers)
    await ask(world.driver, 'number.remove', { id });
  welcome = await openWelcome(world.driver);
});
afterAll(() => world?.close());

const listed = () =>
  welcome.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-number]')].map((item) => item.dataset.number),
  );

test.each([
  ['that is too short', '138001', 'CN'],
  ['that is no number', 'hello', 'CN'],
  ['of an impossible length', '138001380001234567', 'CN'],
  ['of nothing', '', 'CN'],
])('a number %s is refused with the reason beside the field', async (_what, typed, country) => {
  await welcome.fill('#number-country', country);
  await welcome.fill('#number-text', typed);
  await welcome.click('#number-form [type="submit"]');
  await welcome.waitFor(() => (document.querySelector('#number-error')?.textContent ?? '').trim() !== '');
  expect(await welcome.evaluate(() => document.querySelector<HTMLInputElement>('#number-text')?.value)).toBe(
    typed,
  );
  expect(await listed()).toEqual([]);
  await addNumber(welcome, OLD);
  expect(await listed()).toEqual([OLD.e164]);
});

test('a number of another country is stored in the international form', async () => {
  await addNumber(welcome, { typed: '(202) 555-0118', e164: '+12025550118' }, '', 'US');
  await addNumber(welcome, { typed: '+44 7700 900123', e164: '+447700900123' }, '', 'CN');
  expect((await listed()).sort()).toEqual(['+12025550118', '+447700900123']);
});

test('a number is not added twice, and one that was removed comes back by undo', async () => {
  await addNumber(welcome, OLD);
  await welcome.fill('#number-text', '+86 13800138000');
  await welcome.click('#number-form [type="submit"]');
  await welcome.waitFor(() => (document.querySelector('#number-error')?.textContent ?? '').trim() !== '');
  expect(await listed()).toEqual([OLD.e164]);
  await welcome.click(`[data-number="${OLD.e164}"] [data-action="remove"]`);
  await welcome.waitFor(() => !document.querySelector('[data-number]'));
  await welcome.click('[data-action="undo"]');
  await welcome.waitFor((e164) => !!document.querySelector(`[data-number="${e164}"]`), OLD.e164);
});

test('a day that has passed is refused, today is not', async () => {
  await addNumber(welcome, OLD);
  await openRetireForm(welcome, OLD);
  await welcome.fill('#retire-on', dayFromNow(-1));
  await welcome.click('#retire-form [type="submit"]');
  await welcome.waitFor(() => (document.querySelector('#retire-error')?.textContent ?? '').trim() !== '');
  const statusOf = () =>
    welcome.evaluate(() => document.querySelector<HTMLElement>('[data-number]')?.dataset.status);
  expect(await statusOf()).toBe('active');
  await welcome.fill('#retire-on', dayFromNow(0));
  await welcome.click('#retire-form [type="submit"]');
  await until('the number to retire', async () => (await statusOf()) === 'retiring');
});

test('a plan that was set, and one that was dropped, is taken back by undo', async () => {
  await addNumber(welcome, OLD);
  await addNumber(welcome, NEW);
  const own = async () =>
    (await ask(world.driver, 'number.list', null)).numbers.find(({ e164 }) => e164 === OLD.e164);
  const before = await own();
  await retireNumber(welcome, OLD, NEW);
  const planned = await own();
  await welcome.click('[data-action="undo"]');
  await until('the number to be in use', async () => (await own())?.status === 'active');
  expect(await own()).toEqual(before);

  await retireNumber(welcome, OLD, NEW);
  await welcome.waitFor(() => document.querySelector('[data-action="undo"]'));
  await doUndoable(welcome, () => welcome.click(`[data-number="${OLD.e164}"] [data-action="keep"]`));
  await until('the number to be in use', async () => (await own())?.status === 'active');
  await welcome.click('[data-action="undo"]');
  await until('the number to retire', async () => (await own())?.status === 'retiring');
  expect(await own()).toEqual(planned);
});

test('a mask that fits two own numbers is asked about, and the answer counts', async () => {
  await addNumber(welcome, OLD);
  await addNumber(welcome, ALIKE);
  await addNumber(welcome, NEW);
  await retireNumber(welcome, OLD, NEW);
  world.serve(accountPageOf('bilibili'), accountPage('绑定手机', OLD.mask));
  world.serve(accountPageOf('zhihu'), accountPage('绑定手机', OLD.mask));
  const tab = await world.driver.openTab(accountPageOf('bilibili'));
  await untilSeen(world.driver, 'bilibili', OLD.mask);
  await tab.goto(accountPageOf('zhihu'));
  await untilSeen(world.driver, 'zhihu', OLD.mask);

  const popup = await openPopup(world.driver);
  await untilRow(popup, 'bilibili', 'unsure');
  await untilRow(popup, 'zhihu', 'unsure');
  const { numbers } = await ask(world.driver, 'number.list', null);
  const idOf = (e164: string) => numbers.find((number) => number.e164 === e164)?.id ?? '';

  await popup.click('[data-row="bilibili"] [data-action="details"]');
  await popup.click(`[data-row="bilibili"] [data-verdict="is"][data-number="${idOf(OLD.e164)}"]`);
  await untilRow(popup, 'bilibili', 'open');
  await popup.click('[data-action="undo"]');
  await untilRow(popup, 'bilibili', 'unsure');

  await popup.click('[data-row="zhihu"] [data-action="details"]');
  await popup.click(`[data-row="zhihu"] [data-verdict="is"][data-number="${idOf(ALIKE.e164)}"]`);
  await popup.waitFor(
    () => document.querySelector<HTMLElement>('[data-row="zhihu"]')?.dataset.state !== 'unsure',
  );
  expect(
    (await readRows(popup)).filter(({ site, state }) => site === 'zhihu' && state !== 'rebound'),
  ).toEqual([]);
});
