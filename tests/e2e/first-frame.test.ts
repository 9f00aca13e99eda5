/** The popup's first frame: painted before the popup is loaded, taken over node for node, and never of what is gone. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { FIRST_SCREEN_KEY } from '../../src/first-screen/keys.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { ask, openPopup, readRows } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld(inject('browser'));
  await ask(world.driver, 'sample.load', null);
});
afterAll(() => world.close());

/** The first frame as it lies ready. */
const readFrame = () =>
  world.driver.inExtension(async (key) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return String((await chrome.storage.local.get(key))[key]);
  }, FIRST_SCREEN_KEY);

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
  // Taken over means working: the first row opens.
  await popup.click('[data-row] [data-action=details]');
  await popup.waitFor(() => document.querySelector('[aria-expanded=true]') !== null);
  await popup.close();
});

test('is there with the background asleep', async () => {
  await world.driver.killBackground();
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

test('that a write has run ahead of is not painted', async () => {
  await world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.storage.local.set({ viewsStale: true });
  });
  const popup = await open();
  expect(await readComing(popup)).toEqual(['drawn-anew']);
  await popup.close();
  await ask(world.driver, 'view.refresh', null);
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
