/** Nothing is left to change: every screen celebrates it alike and says what comes next, until the freeze is over. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import { LANGUAGES, openDashboard, openPanel, speak } from './support/journey-screens.ts';
import { look } from './support/look-for-faults.ts';
import { ask, dayFromNow, OLD, openPopup, openWelcome, setUpNumbers } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';
const SITES = ['weibo', 'jd', 'apple'];

let world: World;
let browsing: Tab;
let numberId: string;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  numberId = numbers.find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: SITES });
  const items = SITES.map((siteId) => ({ siteId, numberId, verdict: 'done' as const }));
  await ask(world.driver, 'verdict.addMany', { items });
});
afterAll(() => world?.close());

const SCREENS = {
  popup: () => openPopup(world.driver),
  panel: () => openPanel(world.driver, browsing),
  dashboard: () => openDashboard(world.driver, 'plan'),
};

const readSteps = (tab: Tab) =>
  tab.waitFor(
    () =>
      document.querySelector('[data-all-done]') &&
      [...document.querySelectorAll<HTMLElement>('[data-next-step]')].map(
        ({ dataset }) => dataset.nextStep ?? '',
      ),
  );

test.each([
  ['until the day', 14, ['keep', 'gate', 'remember', 'copy']],
  ['while it is frozen', -23, ['frozen', 'reissue', 'remember', 'copy']],
] as const)('%s every screen says the same', async (_when, days, steps) => {
  if (days > 0) await ask(world.driver, 'number.retire', { id: numberId, cancelOn: dayFromNow(days) });
  else
    await ask(world.driver, 'number.cancel', { id: numberId, cancelledOn: dayFromNow(days), overrides: {} });
  for (const open of Object.values(SCREENS)) {
    const tab = await open();
    expect(await readSteps(tab)).toEqual(steps);
    // Said once, and by nothing else on the screen.
    const title = await tab.evaluate(() => document.querySelector('[data-all-done] h2')?.textContent);
    expect(await tab.evaluate((text) => document.body.innerText.split(text ?? ' ').length - 1, title)).toBe(
      1,
    );
    await tab.close();
  }
});

test.each(Object.keys(SCREENS))('the %s has no fault that axe finds and cuts nothing off', async (name) => {
  const tab = await SCREENS[name as keyof typeof SCREENS]();
  const faults: Record<string, string> = {};
  for (const language of LANGUAGES) {
    await tab.activate();
    await speak(world.driver, tab, language);
    await readSteps(tab);
    expect(await tab.evaluate(() => document.querySelector('[data-all-done] h2')?.textContent)).toBe(
      localeFor(language, language).t.allDone.title,
    );
    await look(tab, language, faults);
  }
  expect(faults).toEqual({});
  await tab.close();
});

test('the way to a copy leads to the data, in the dashboard without another tab', async () => {
  const dashboard = await openDashboard(world.driver, 'plan');
  await readSteps(dashboard);
  const before = (await world.driver.tabAddresses()).length;
  await dashboard.click('[data-next-step="copy"] a');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="data-save"]'));
  expect(await world.driver.tabAddresses()).toHaveLength(before);
  await dashboard.close();
});
