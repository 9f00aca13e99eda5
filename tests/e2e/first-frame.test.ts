/** The popup's first frame: painted before the popup is loaded, taken over node for node, and never of what is gone. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { frameIn } from '../../src/first-screen/popup-address.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { ask, openPopup, popupAddress, readRows } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  await ask(world.driver, 'sample.load', null);
});
afterAll(() => world.close());

/** The first frame that the toolbar button leads to. */
const readFrame = async () =>
  frameIn(new URL(await popupAddress(world.driver), world.driver.extensionOrigin).hash);

/** How the popup came into its page: `taken-over`, `drawn-anew`. */
const readComing = (popup: Tab) =>
  popup.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name.replace('rebind:', ''))
      .filter((name) => name === 'taken-over' || name === 'drawn-anew'),
  );

const open = () => openPopup(world.driver);

test('is taken over as it was painted, and the rest follows', async () => {
  const popup = await open();
  expect(await readComing(popup)).toEqual(['taken-over']);
  const painted = await popup.evaluate(() => globalThis.rebindPainted?.text);
  expect(painted).toBe(await readFrame());
  expect((await readRows(popup)).length).toBeGreaterThan(8);
  expect(await popup.url()).toBe(`${world.driver.extensionOrigin}/popup.html`);
  // Taken over means working: the first row opens.
  await popup.click('[data-row] [data-action=details]');
  await popup.waitFor(() => document.querySelector('[aria-expanded=true]') !== null);
  await popup.close();
});

test('is what the toolbar button opens, in a window of its full width', async () => {
  const tab = await world.driver.openTab('https://example.com/');
  await world.driver.openToolbarPopup(tab);
  const shown = await until('the popup of the toolbar button', () =>
    world.driver.inExtension(() => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      if (popup?.document.documentElement.dataset.ready !== 'true') return undefined;
      const comings = popup.performance.getEntriesByName('rebind:taken-over').length;
      return { width: popup.innerWidth, comings };
    }),
  );
  expect(shown.width).toBeGreaterThanOrEqual(380);
  expect(shown.comings).toBe(1);
  await tab.close();
});

test('is there with the background asleep', async () => {
  await world.driver.killBackground();
  const popup = await open();
  expect(await readComing(popup)).toEqual(['taken-over']);
  await popup.close();
});

test('is there after the browser was opened anew', async () => {
  await world.driver.restart();
  await until('a frame in the address', async () => (await popupAddress(world.driver)).includes('#'));
  const popup = await open();
  expect(await readComing(popup)).toEqual(['taken-over']);
  await popup.close();
});

test('speaks the language and wears the theme that were set last', async () => {
  await ask(world.driver, 'settings.set', { language: 'zh-TW', theme: 'dark' });
  const popup = await open();
  expect(await readComing(popup)).toEqual(['taken-over']);
  expect(
    await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
  ).toEqual(['zh-TW', 'dark']);
  await popup.close();
  await ask(world.driver, 'settings.set', { language: 'auto', theme: 'auto' });
});

test('shows a verdict that was given before', async () => {
  const popup = await open();
  const first = (await readRows(popup))[0]?.site ?? '';
  const { numbers } = await ask(world.driver, 'number.list', null);
  const number = numbers.find(({ status }) => status === 'retiring');
  expect(await readFrame()).toContain(`"data-row":"${first}"`);
  await ask(world.driver, 'verdict.add', { siteId: first, verdict: 'done', numberId: number?.id ?? '' });
  expect(await readFrame()).not.toContain(`"data-row":"${first}","data-state":"open"`);
  await popup.close();
  const again = await open();
  expect(await readComing(again)).toEqual(['taken-over']);
  await again.close();
});

test('that is older than what is stored gives way to what is', async () => {
  const address = new URL(await popupAddress(world.driver), world.driver.extensionOrigin);
  const popup = await open();
  const before = await readRows(popup);
  await popup.close();
  const first = before[0]?.site ?? '';
  const { numbers } = await ask(world.driver, 'number.list', null);
  const number = numbers.find(({ status }) => status === 'retiring');
  await ask(world.driver, 'verdict.add', { siteId: first, verdict: 'closed', numberId: number?.id ?? '' });
  const late = await world.driver.openExtensionPage(address.pathname + address.hash);
  await late.waitFor(() => document.documentElement.dataset.ready === 'true');
  expect(await readComing(late)).toEqual(['drawn-anew']);
  const rows = await readRows(late);
  expect(rows.filter(({ site, state }) => site === first && state === 'open')).toEqual([]);
  expect(rows.length).toBeGreaterThan(8);
  await late.close();
});

test('is not needed: the popup comes without one as well', async () => {
  const popup = await world.driver.openExtensionPage('/popup.html');
  await popup.waitFor(() => document.documentElement.dataset.ready === 'true');
  expect(await readComing(popup)).toEqual(['drawn-anew']);
  expect((await readRows(popup)).length).toBeGreaterThan(8);
  await popup.close();
});

test('holds nothing of what was erased', async () => {
  const { display } = await ask(world.driver, 'number.list', null);
  const shown = Object.values(display).filter(Boolean);
  const before = await readFrame();
  expect(shown.filter((number) => before.includes(number)).length).toBeGreaterThan(0);
  await ask(world.driver, 'data.erase', null);
  const after = await readFrame();
  expect(shown.filter((number) => after.includes(number))).toEqual([]);
  const popup = await open();
  expect(await readComing(popup)).toEqual(['taken-over']);
  expect(await readRows(popup)).toEqual([]);
  await popup.close();
});
