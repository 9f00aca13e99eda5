/** An update of the extension in the middle of a sweep: its own pages and its scripts in pages are gone, its tab is not. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../support/browsers/until.ts';
import { accountPage, page } from './support/account-pages.ts';
import { ask, OLD, openWelcome, setUpNumbers } from './support/screens.ts';
import { sweepPagesOf, untilSweep } from './support/sweeping.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  await ask(world.driver, 'settings.set', { pace: 'quick' });
});
afterAll(() => world?.close());

/** Ids of all tabs that are no page of the extension. */
const otherTabs = () =>
  world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const own = chrome.runtime.getURL('');
    return (await chrome.tabs.query({})).flatMap(({ id, url }) =>
      id === undefined || url?.startsWith(own) ? [] : [id],
    );
  });

test('the sweep goes on in the tab it has, with the page opened again, and leaves none behind', async () => {
  const { driver } = world;
  const serve = (siteId: string, answer: string) => {
    for (const url of sweepPagesOf(siteId)) world.serve(url, answer);
  };
  const empty = page('x', '<canvas></canvas>');
  serve('weibo', empty);
  serve('jd', empty);
  const before = await otherTabs();
  expect(await ask(driver, 'sweep.start', { siteIds: ['weibo', 'jd'] })).toEqual({ ok: true });
  const { tabId = -1 } = await untilSweep(driver, 'the page', ({ page: at }) => at?.loaded?.where === 'page');
  serve('weibo', accountPage('绑定手机', OLD.mask));
  await driver.updateExtension();

  const later = await untilSweep(driver, 'the next page', ({ page: at }) => at?.place === 1 && at.led);
  expect(later).toMatchObject({
    status: 'running',
    tabId,
    items: [{ siteId: 'weibo', result: 'shown' }, {}],
  });
  expect((await otherTabs()).filter((id) => !before.includes(id))).toEqual([tabId]);
  expect(await ask(driver, 'sweep.stop', null)).toEqual({ ok: true });
  await until('its tab to be closed', async () => !(await otherTabs()).includes(tabId));
  expect(world.findStrangeTraffic()).toEqual([]);
});
