/**
 * Private windows. Extensions are not let into them unless the user says so in the browser's settings; where they are,
 * this one still records nothing there before the user says so in its own.
 */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { OPENED_KEY } from '../../src/model/activity.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, otherPage } from './support/account-pages.ts';
import { readShown } from './support/card.ts';
import {
  ask,
  NEW,
  OLD,
  openWelcome,
  readFacts,
  setUpNumbers,
  untilReady,
  untilSeen,
} from './support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from './support/world.ts';

const ACCOUNT = accountPageOf('weibo');
const HOME = otherPageOf('weibo');
const FENCE = accountPageOf('zhihu');

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  world.serve(ACCOUNT, accountPage('绑定手机', OLD.mask));
  const tab = await world.driver.openTab(ACCOUNT);
  await untilSeen(world.driver, 'weibo', OLD.mask);
  await tab.close();
});
afterAll(() => world?.close());

/** Opens an address in a private window of its own; undefined where the extension is not let into those. */
const openPrivately = (address: string) =>
  world.driver.inExtension(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const made = await chrome.windows.create({ url, incognito: true }).catch(() => undefined);
    return made?.tabs?.[0]?.id;
  }, address);

/** Text of a page in a tab, as the extension may read it; undefined while it is not there. */
const readText = (tabId: number) =>
  world.driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const answers = await chrome.scripting
      .executeScript({ target: { tabId: id }, func: () => document.body?.innerText ?? '' })
      .catch(() => []);
    return answers[0]?.result as string | undefined;
  }, tabId);

/** Brings the window of a tab to the front; whether the page that the user sees is a private one then. */
const lastFocusedIsPrivate = (tabId: number) =>
  world.driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const { windowId = -1 } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    const [seen] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return seen?.incognito ?? false;
  }, tabId);

const entries = async () => (await ask(world.driver, 'activity.list', null)).entries;

test('unless the user says so the extension is not let into them', async () => {
  expect(
    await world.driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return chrome.extension.isAllowedIncognitoAccess();
    }),
  ).toBe(false);
  expect(await openPrivately(ACCOUNT)).toBeUndefined();
});

test('let into them, it reads, shows and notes nothing there: neither of pages nor of its own screens', async () => {
  const { driver } = world;
  await driver.allowPrivateWindows();
  await until('the right to private windows', () =>
    driver.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return chrome.extension.isAllowedIncognitoAccess();
    }),
  );
  await ask(driver, 'activity.erase', null);
  const before = await readFacts(driver);
  world.serve(ACCOUNT, accountPage('绑定手机', '135****1111'));
  world.serve(HOME, otherPage('微博'));

  const account = await until('a private window', () => openPrivately(ACCOUNT));
  await until('its page', async () => (await readText(account))?.includes('135****1111'));
  const home = await until('a private window', () => openPrivately(HOME));
  await until('its page', async () => (await readText(home))?.includes('微博'));

  // What a popup leaves there when a link is pressed in it is taken away without being noted.
  const left = `${OPENED_KEY}made`;
  await until('the private window in front', () => lastFocusedIsPrivate(home));
  await driver.inExtension(
    async (key, url) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.storage.local.set({ [key]: { url, by: 'popup' } });
    },
    left,
    ACCOUNT,
  );
  await until('what was left to be gone', () =>
    driver.inExtension(async (key) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return !(key in (await chrome.storage.local.get(key)));
    }, left),
  );
  expect(await entries()).toEqual([]);

  // Else a new tab may come to lie in one of them.
  await driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    for (const { id = -1, incognito } of await chrome.windows.getAll())
      if (incognito) await chrome.windows.remove(id);
  });

  // In an ordinary window pages are read as ever; what the private ones came to was decided before.
  world.serve(FENCE, accountPage('绑定手机', NEW.mask));
  const tab = await driver.openTab(FENCE);
  await untilSeen(driver, 'zhihu', NEW.mask);
  await tab.close();
  const news = (await readFacts(driver)).filter(({ id }) => !before.some((one) => one.id === id));
  expect(news.map(({ siteId }) => siteId)).toEqual(['zhihu']);
  expect((await entries()).map(({ siteId }) => siteId)).toEqual(['zhihu']);
  expect(await readShown(driver)).toEqual({});
});

test('told to, it reads account pages there, and still shows no card', async () => {
  const { driver } = world;
  await ask(driver, 'activity.erase', null);
  const welcome = await openWelcome(driver);
  // The page loads itself anew after a change; what it shows then is what is stored.
  await welcome.evaluate(() => {
    document.documentElement.dataset.before = 'true';
  });
  await welcome.fill('#setting-private-windows', 'read');
  await welcome.waitFor(
    () =>
      document.documentElement.dataset.before === undefined &&
      document.querySelector<HTMLSelectElement>('#setting-private-windows')?.value === 'read',
  );
  await untilReady(welcome);
  await welcome.close();

  world.serve(ACCOUNT, accountPage('绑定手机', '135****1111'));
  await until('a private window', () => openPrivately(ACCOUNT));
  await untilSeen(driver, 'weibo', '135****1111');
  expect((await entries()).map(({ kind, siteId }) => [kind, siteId])).toEqual([['page-read', 'weibo']]);
  expect(await readShown(driver)).toEqual({});
});
