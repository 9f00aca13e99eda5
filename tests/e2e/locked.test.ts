/** What is stored cannot be got at: every screen says so and what to do, nothing is deleted, and it ends. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import { LANGUAGES, openDashboard, openPanel, speak } from './support/journey-screens.ts';
import { countStored, holdOpen, letGo, makeNewer } from './support/locked-storage.ts';
import { look } from './support/look-for-faults.ts';
import { ask, NEW, OLD, openPopup, openWelcome, setUpNumbers, untilRow } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';
const en = localeFor('en', 'en').t;

let world: World;
let browsing: Tab;
let stored: number[];
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  const numberId = numbers.find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: ['weibo', 'jd', 'apple'] });
  await ask(world.driver, 'settings.set', { language: 'en' });
  stored = await countStored(world.driver);
});
afterAll(() => world?.close());

const SCREENS = {
  popup: () => openPopup(world.driver),
  panel: () => openPanel(world.driver, browsing),
  dashboard: () => openDashboard(world.driver, 'plan'),
  'first page': () => openWelcome(world.driver),
};

/** Waits until the screen tells of the trouble; gives all that it announces. */
const untilTold = (tab: Tab, trouble: string) =>
  tab.waitFor(
    (kind) =>
      document.querySelector(`[data-locked="${kind}"]`) &&
      [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).join('|'),
    trouble,
  );

describe('held open by a version of before', () => {
  beforeAll(() => holdOpen(world.driver));

  test.each(Object.keys(SCREENS))(
    'the %s says why, that nothing is deleted, and what to do',
    async (name) => {
      const tab = await SCREENS[name as keyof typeof SCREENS]();
      const told = await untilTold(tab, 'blocked');
      expect(told).toContain(en.locked.why.blocked);
      expect(told).toContain(en.locked.kept);
      const steps = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-locked] li')].map(({ textContent }) => textContent),
      );
      expect(steps).toEqual(en.locked.steps.blocked);
      await tab.activate();
      await tab.click('[data-action="unlock"]');
      expect(await tab.waitFor(() => document.querySelector('[data-tried="true"]')?.textContent)).toContain(
        'still not',
      );
      // The one failure is told once: no second notice beside it.
      expect(
        await tab.evaluate(() => document.querySelectorAll('main [role="alert"]:not(:empty)').length),
      ).toBe(1);
      await tab.close();
    },
  );

  test('what cannot be stored says so where it was done, and the list stays as it was', async () => {
    const popup = await openPopup(world.driver);
    await untilTold(popup, 'blocked');
    await popup.click('[data-row="weibo"] [data-action="details"]');
    await popup.click('[data-row="weibo"] [data-verdict="done"]');
    expect(await popup.waitFor(() => document.querySelector('.undo-bar p')?.textContent)).toBe(en.notSaved);
    await untilRow(popup, 'weibo', 'check');
    await popup.close();
    const welcome = await openWelcome(world.driver);
    await welcome.fill('#number-text', '138 1234 8000');
    await welcome.click('[data-action="number-add"]');
    expect(
      await welcome.waitFor(() => document.querySelector('#number-error')?.textContent || undefined),
    ).toBe(en.notSaved);
    await welcome.close();
    expect(await countStored(world.driver)).toEqual(stored);
  });

  test('a retry works as soon as it is let go, and everything is there', async () => {
    const tabs = [];
    for (const open of Object.values(SCREENS)) {
      const tab = await open();
      await untilTold(tab, 'blocked');
      tabs.push(tab);
    }
    await letGo(world.driver);
    // By keyboard: it is reached, and when the trouble and its button are gone the focus is somewhere.
    const [popup] = tabs;
    await popup?.activate();
    for (let presses = 0; presses < 8; presses++) {
      await popup?.press('Tab');
      if (await popup?.evaluate(() => document.activeElement?.matches('[data-action="unlock"]'))) break;
    }
    await popup?.press('Enter');
    // One screen's retry is news for all of them.
    for (const tab of tabs) {
      await tab.activate();
      await tab.waitFor(() => !document.querySelector('[data-locked]'));
    }
    await popup?.activate();
    expect(await popup?.waitFor(() => document.activeElement !== document.body)).toBe(true);
    expect((await ask(world.driver, 'number.list', null)).numbers.map(({ e164 }) => e164).sort()).toEqual([
      OLD.e164,
      NEW.e164,
    ]);
    const { rows } = await ask(world.driver, 'rows.list', { from: 0, count: 10 });
    expect(rows.map(({ siteId }) => siteId).sort()).toEqual(['apple', 'jd', 'weibo']);
    expect((await countStored(world.driver))[0]).toBe(stored[0]);
    for (const tab of tabs) await tab.close();
  });
});

describe('written by a newer version', () => {
  beforeAll(() => makeNewer(world.driver));

  test.each(Object.keys(SCREENS))('the %s has no fault that axe finds and cuts nothing off', async (name) => {
    const tab = await SCREENS[name as keyof typeof SCREENS]();
    const faults: Record<string, string> = {};
    for (const language of LANGUAGES) {
      await tab.activate();
      // Settings are no part of the database and can be changed all the same.
      await speak(world.driver, tab, language);
      expect(await untilTold(tab, 'newer')).toContain(localeFor(language, language).t.locked.why.newer);
      await look(tab, language, faults);
    }
    expect(faults).toEqual({});
    await tab.close();
  });

  test('nothing is deleted, and the background survives it', async () => {
    await world.driver.killBackground();
    const popup = await openPopup(world.driver);
    await untilTold(popup, 'newer');
    expect(await countStored(world.driver)).toEqual(stored);
    await popup.close();
  });
});
