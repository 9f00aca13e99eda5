/** Settings of card and reminders, sites without a card, what was taught and a sweep at work: through axe, and by keyboard. */
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { accountPage } from './support/account-pages.ts';
import { LANGUAGES, openDashboard, speak } from './support/journey-screens.ts';
import { teachSome } from './support/journey-states.ts';
import { findFaults, look } from './support/look-for-faults.ts';
import { ask, OLD, openWelcome, setUpNumbers, untilReady, untilSeen } from './support/screens.ts';
import { sweepPagesOf, untilSweep } from './support/sweeping.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

const OWN = 'own:shop.example.com';
const MUTED = [OWN, 'no-longer-known', 'weibo'];

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  // Asks the browser for the permission, as only a click may.
  await welcome.click('.reminder-offer [data-action="reminders-on"]');
  await welcome.waitFor(() => !!document.querySelector('.reminder-settings[data-reminders="on"]'));
  await welcome.close();
  world.serve(accountPageOf('weibo'), accountPage('绑定手机', OLD.mask));
  const tab = await world.driver.openTab(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);
  await tab.close();
  await teachSome(world.driver);
});
afterAll(() => world?.close());

beforeEach(async () => {
  await ask(world.driver, 'settings.set', {
    ...DEFAULT_SETTINGS,
    language: 'en',
    reminders: 'on',
    mutedSites: MUTED,
  });
});

/** Goes on with Tab until something that fits has the focus. */
async function tabTo(screen: Tab, selector: string) {
  await screen.waitFor((wanted) => !!document.querySelector(wanted), selector);
  for (let n = 0; n < 400; n++) {
    if (await screen.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector)) return;
    await screen.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the first page with sites without a card and reminders on has no fault and cuts nothing off', async () => {
  const welcome = await openWelcome(world.driver);
  const faults: Record<string, string> = {};
  for (const language of LANGUAGES) {
    await welcome.setSize(1000, 800);
    await speak(world.driver, welcome, language);
    await welcome.waitFor(
      (n) =>
        document.querySelectorAll('[data-muted]').length === n &&
        document.querySelectorAll('[data-reminder-kind]').length === 3,
      MUTED.length,
    );
    await look(welcome, language, faults);
  }
  expect(faults).toEqual({});
  const names = await welcome.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-muted] span')].map(({ innerText }) => innerText),
  );
  expect(names).toEqual(['shop.example.com', 'no-longer-known', 'Weibo']);
  await welcome.close();
});

test('by keyboard a site gets its card back, and the focus goes to the next one', async () => {
  const welcome = await openWelcome(world.driver);
  await welcome.activate();
  for (const left of [2, 1]) {
    await tabTo(welcome, '[data-action="unmute"]');
    await welcome.press('Enter');
    await welcome.waitFor((n) => document.querySelectorAll('[data-muted]').length === n, left);
    await welcome.waitFor(() => !!document.activeElement?.matches('[data-action="unmute"]'));
  }
  await welcome.press('Enter');
  await welcome.waitFor(() => !document.querySelector('[data-muted]'));
  // What was pressed is gone; the focus is still somewhere in the page.
  await welcome.waitFor(() => document.activeElement !== document.body);
  await welcome.close();
});

test('by keyboard reminders are turned off by kind and as a whole, and cards by site', async () => {
  const welcome = await openWelcome(world.driver);
  await welcome.activate();
  await tabTo(welcome, '[data-reminder-kind="weekly"]');
  await welcome.press('Space');
  await welcome.waitFor(
    () => document.querySelector<HTMLInputElement>('[data-reminder-kind="weekly"]')?.checked === false,
  );
  await welcome.press('Shift+Tab');
  await welcome.waitFor(() => document.activeElement?.id === 'setting-reminders');
  await welcome.press('Space');
  await welcome.waitFor(() => !document.querySelector('[data-reminder-kind]'));
  await welcome.waitFor(() => document.activeElement?.id === 'setting-reminders');
  await welcome.close();

  const service = await world.driver.openExtensionPage('/options.html#/services/weibo');
  await untilReady(service);
  await service.activate();
  for (const [before, after] of [
    ['muted', 'on'],
    ['on', 'muted'],
  ] as const) {
    await tabTo(service, `[data-card="${before}"] [data-action="card-switch"]`);
    await service.press('Enter');
    await service.waitFor((state) => !!document.querySelector(`[data-card="${state}"]`), after);
    await service.waitFor(() => !!document.activeElement?.matches('[data-action="card-switch"]'));
  }
  await service.close();
});

test('what was taught is given to everybody by keyboard, on a page without a fault', async () => {
  const service = await world.driver.openExtensionPage('/options.html#/services/weibo');
  await untilReady(service);
  const faults: Record<string, string> = {};
  for (const language of LANGUAGES) {
    await service.setSize(1000, 800);
    await speak(world.driver, service, language);
    await service.activate();
    await tabTo(service, '[data-contribute] summary');
    await service.press('Enter');
    await service.waitFor(
      () =>
        document.querySelectorAll('[data-contribute][open] textarea').length === 2 &&
        !!document.querySelector('[data-card]'),
    );
    await look(service, language, faults);
  }
  expect(faults).toEqual({});
  await tabTo(service, '[data-contribute] button');
  await service.press('Enter');
  await service.waitFor(() =>
    /Copied|selected/.test(document.querySelector('[data-contribute]')?.textContent ?? ''),
  );
  await service.close();
});

test('a sweep at work is a page without a fault', async () => {
  const siteIds = ['weibo', 'jd', 'zhihu'];
  // They do not answer for as long as anybody looks.
  for (const id of siteIds) for (const url of sweepPagesOf(id)) world.serve(url, 'never');
  const dashboard = await openDashboard(world.driver, 'sweep');
  await ask(world.driver, 'sweep.start', { siteIds });
  await untilSweep(world.driver, 'a page', ({ page: at }) => at?.led === true);
  await dashboard.waitFor(() => !!document.querySelector('[data-sweep="running"] [role="progressbar"]'));
  for (const scheme of ['light', 'dark'] as const) expect(await findFaults(dashboard, scheme)).toEqual([]);
  expect(await dashboard.evaluate(() => !!document.querySelector('[data-sweep="running"]'))).toBe(true);
  await ask(world.driver, 'sweep.stop', null);
  await dashboard.close();
});
