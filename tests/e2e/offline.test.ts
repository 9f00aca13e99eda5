/** Without a network everything works but pages of services, which say so where they are asked for. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadSites } from '../../src/catalogue/build-plugin.ts';
import { localeFor } from '../../src/texts/locale.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import {
  LANGUAGES,
  listStates,
  openDashboard,
  openPanel,
  sayInRow,
  speak,
  untilStep,
} from './support/journey-screens.ts';
import { serveChangePages } from './support/journey-states.ts';
import { look } from './support/look-for-faults.ts';
import { ask, OLD, openPopup, openWelcome, setUpNumbers, untilRow } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';
const WEIBO = (await loadSites()).find(({ id }) => id === 'weibo')?.rebind.url ?? '';
const en = localeFor('en', 'en').t;

let world: World;
let browsing: Tab;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  serveChangePages(world, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  const numberId = numbers.find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: ['weibo', 'jd'] });
  await ask(world.driver, 'settings.set', { language: 'en' });
});
afterAll(async () => {
  await world?.driver.setOffline(false);
  await world?.close();
});

const untilSaid = (tab: Tab) =>
  tab.waitFor(() => document.querySelector('[data-offline="true"]')?.textContent || undefined);

test('a link to a service says that it will not open, and opens when the network is back', async () => {
  const popup = await openPopup(world.driver);
  await untilRow(popup, 'weibo', 'check');
  await world.driver.setOffline(true);
  expect(await untilSaid(popup)).toBe(en.noNet.here);
  const before = (await world.driver.tabAddresses()).length;
  await popup.click('[data-row="weibo"] [data-action="change"]');
  expect(await popup.waitFor(() => document.querySelector('.undo-bar p')?.textContent)).toBe(
    en.noNet.link(new URL(WEIBO).hostname),
  );
  expect(await world.driver.tabAddresses()).toHaveLength(before);

  // What needs no network works meanwhile.
  await sayInRow(popup, 'jd', 'done');
  await untilRow(popup, 'jd', 'rebound');
  expect((await listStates(world.driver)).jd).toBe('rebound');

  await world.driver.setOffline(false);
  await popup.waitFor(() => document.querySelector('[data-offline]')?.textContent === '');
  await popup.click('[data-row="weibo"] [data-action="change"]');
  const opened = await world.driver.waitForTab('the change page', (address) => address.startsWith(WEIBO));
  await opened.close();
  await popup.close();
});

test('the panel takes up the step, says so, and opens the page when told to again', async () => {
  const panel = await openPanel(world.driver, browsing);
  await world.driver.setOffline(true);
  await untilSaid(panel);
  await panel.click('[data-action="step-begin"]');
  expect(await untilStep(panel)).toBe('weibo');
  expect(await panel.waitFor(() => document.querySelector('.undo-bar p')?.textContent)).toBe(
    en.noNet.link(new URL(WEIBO).hostname),
  );
  expect(await browsing.url()).toBe(OUTSIDE);
  await world.driver.setOffline(false);
  await panel.waitFor(() => document.querySelector('[data-offline]')?.textContent === '');
  await panel.click('[data-action="step-open"]');
  await browsing.waitFor((url) => location.href.startsWith(url), WEIBO);
  await browsing.goto(OUTSIDE);
  await panel.close();
});

test('no screen has a fault that axe finds or cuts anything off', async () => {
  const screens = {
    popup: () => openPopup(world.driver),
    panel: () => openPanel(world.driver, browsing),
    dashboard: () => openDashboard(world.driver, 'plan'),
    'first page': () => openWelcome(world.driver),
  };
  const faults: Record<string, string> = {};
  for (const [name, open] of Object.entries(screens)) {
    const tab = await open();
    for (const language of LANGUAGES) {
      await tab.activate();
      await speak(world.driver, tab, language);
      await world.driver.setOffline(true);
      await untilSaid(tab);
      await look(tab, `${name}/${language}`, faults);
      await world.driver.setOffline(false);
    }
    await tab.close();
  }
  expect(faults).toEqual({});
});
