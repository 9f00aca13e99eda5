/** Pages that cannot be read are read once the user has pointed at the number, whatever becomes of their looks. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { page } from './support/account-pages.ts';
import { clickCard, untilCard } from './support/card.ts';
import { openDashboard } from './support/journey-screens.ts';
import { clickPicker, listRules, pointAt, readPicker, untilNoPicker, untilPicker } from './support/picker.ts';
import {
  ask,
  NEW,
  OLD,
  openPopup,
  openWelcome,
  readRows,
  readSeen,
  setUpNumbers,
  untilReady,
  untilRow,
  untilSeen,
} from './support/screens.ts';
import { resultsOf, untilSweep } from './support/sweeping.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
});
afterAll(() => world?.close());

/** A page whose words nobody has ever used for a phone number. */
const redesigned = (number: string, classes = 'x1f', more = '') =>
  page(
    '偏好',
    `<h1>偏好</h1><div class="${classes}"><i class="${classes}k">昵称</i><b class="${classes}v">小林</b></div>
    <div class="${classes}"><i class="${classes}k">会员卡号</i><b class="${classes}v" id="number">${number}</b></div>${more}`,
  );

/** Opens the popup over a tab and presses what it offers there. */
async function pressOffer(over: Tab, kind: string, action = 'point') {
  const popup = await openPopup(world.driver, over);
  await popup.click(`[data-teach="${kind}"] [data-action="${action}"]`);
  return popup;
}

/** What reading a page came to, newest first. */
const results = async (siteId: string) =>
  (await ask(world.driver, 'activity.list', null)).entries.flatMap((entry) =>
    entry.kind === 'page-read' && entry.siteId === siteId ? [entry.result] : [],
  );
const untilUnread = (siteId: string) =>
  until(`${siteId} read in vain`, async () => (await results(siteId))[0] === 'unread');

test('a page that cannot be read is taught with the mouse and read the next time, also with other class names', async () => {
  const address = accountPageOf('weibo');
  world.serve(address, redesigned(OLD.mask));
  const tab = await world.driver.openTab(address);
  await untilUnread('weibo');
  expect(await readSeen(world.driver, 'weibo')).toEqual([]);

  const popup = await pressOffer(tab, 'unread');
  const id = await tab.tabId();
  await untilPicker(world.driver, id);
  await popup.close();
  await pointAt(tab, 'h1');
  await untilPicker(world.driver, id, 'a word that this is no number', ({ said }) =>
    /no phone number/.test(said),
  );
  await pointAt(tab, '#number');
  const asking = await untilPicker(world.driver, id, 'the question', ({ mask }) => mask === OLD.mask);
  expect(asking.focused).toMatch(/^Yes/);
  await clickPicker(tab, asking, 'yes');
  await untilPicker(world.driver, id, 'thanks', ({ text }) => text.includes('from now on'));
  await tab.press('Escape');
  await untilNoPicker(world.driver, id);
  expect(await readSeen(world.driver, 'weibo')).toMatchObject([
    { kind: 'sighting', numbers: [{ mask: OLD.mask }] },
  ]);
  expect(await listRules(world.driver, 'weibo')).toMatchObject([{ labels: ['会员卡号'] }]);

  world.serve(address, redesigned(NEW.mask, 'q77', '<p>138****8000 客服</p>'));
  await tab.reload();
  await untilSeen(world.driver, 'weibo', NEW.mask);
  await tab.close();
});

test('another is taught by keyboard alone', async () => {
  const address = accountPageOf('jd');
  world.serve(address, redesigned(OLD.mask));
  const tab = await world.driver.openTab(address);
  await untilUnread('jd');
  const popup = await pressOffer(tab, 'unread');
  const id = await tab.tabId();
  await untilPicker(world.driver, id);
  await popup.close();
  await tab.press('Tab');
  const at = await untilPicker(world.driver, id, 'the first stop', ({ said }) => said.includes(OLD.mask));
  expect(at.frame?.number).toBe(true);
  await tab.press('ArrowDown');
  await untilPicker(world.driver, id, 'the second stop', ({ said }) => said.startsWith('2 of'));
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'a word that this is no number', ({ said }) =>
    /no phone number/.test(said),
  );
  await tab.press('Shift+Tab');
  await untilPicker(world.driver, id, 'the first stop again', ({ said }) => said.includes(OLD.mask));
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'the question', ({ mask }) => mask === OLD.mask);
  await tab.press('Tab');
  await untilPicker(world.driver, id, 'the focus on no', ({ focused }) => /^No/.test(focused ?? ''));
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'pointing again', ({ mask }) => mask === '');
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'the question again', ({ mask }) => mask === OLD.mask);
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'thanks', ({ text }) => text.includes('from now on'));
  await tab.press('Escape');
  await untilNoPicker(world.driver, id);
  await untilSeen(world.driver, 'jd', OLD.mask);

  world.serve(address, redesigned(NEW.mask, 'w'));
  await tab.reload();
  await untilSeen(world.driver, 'jd', NEW.mask);
  // The label is gone: the number that is there now is somebody else's.
  world.serve(address, redesigned('135****0000').replace('会员卡号', '邻居卡号'));
  await tab.reload();
  await until('the page read in vain again', async () => (await results('jd'))[0] === 'unread');
  await tab.goto(accountPageOf('weibo'));
  await tab.waitFor(() => document.readyState === 'complete');
  expect(
    (await readSeen(world.driver, 'jd')).flatMap(({ numbers }) => numbers.map(({ mask }) => mask)).sort(),
  ).toEqual([OLD.mask, NEW.mask]);
  await tab.close();
});

test('a page can neither see into the picker nor operate it, and Escape leaves no trace', async () => {
  const address = accountPageOf('zhihu');
  const spy = `<script>
    window.seen = [];
    for (const type of ['click', 'keydown', 'mousedown', 'pointerdown'])
      document.addEventListener(type, (event) => window.seen.push(type + ' ' + event.target.localName));
  </script><button id="danger" onclick="document.title = 'pressed'">注销账号</button>`;
  world.serve(address, redesigned(OLD.mask, 'z', spy));
  const tab = await world.driver.openTab(address);
  await untilUnread('zhihu');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const popup = await pressOffer(tab, 'unread');
  const id = await tab.tabId();
  await untilPicker(world.driver, id);
  await popup.close();

  const attempt = await tab.evaluate(() => {
    const host = [...document.documentElement.children].find((one) => one.localName === 'div');
    const box = document.querySelector('#number')?.getBoundingClientRect();
    const at = { clientX: (box?.x ?? 0) + 2, clientY: (box?.y ?? 0) + 2, bubbles: true, composed: true };
    for (const target of [host, document.querySelector('#number'), window, document])
      for (const event of [
        new MouseEvent('pointermove', at),
        new MouseEvent('click', at),
        new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }),
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      ])
        target?.dispatchEvent(event);
    return { there: host !== undefined, root: host?.shadowRoot ?? null, inside: host?.childNodes.length };
  });
  expect(attempt).toEqual({ there: true, root: null, inside: 0 });
  const picker = await readPicker(world.driver, id);
  expect(picker).toMatchObject({ mask: '', frame: null, said: '' });

  // Nor does the page get what the user does in it.
  await tab.evaluate(() => {
    (window as unknown as { seen: string[] }).seen = [];
    document.title = '';
  });
  await pointAt(tab, '#danger');
  await tab.press('Tab');
  await untilPicker(world.driver, id, 'a stop', ({ said }) => said.includes(OLD.mask));
  await tab.press('Escape');
  await untilNoPicker(world.driver, id);
  expect(await tab.evaluate(() => [(window as unknown as { seen: string[] }).seen, document.title])).toEqual([
    [],
    '',
  ]);
  await tab.evaluate(() => document.querySelector('title')?.replaceChildren('偏好'));
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await listRules(world.driver, 'zhihu')).toEqual([]);
  expect(await readSeen(world.driver, 'zhihu')).toEqual([]);
  await tab.close();
});

test('a number in a frame of a page that is long, zoomed and comes late is pointed at and read again', async () => {
  const address = accountPageOf('douban');
  const inside = new URL('/frame/of/it', address).href;
  const late = (number: string) =>
    page(
      '内页',
      `<div style="height: 300px"></div><div id="row"></div>
      <script>setTimeout(() => { row.innerHTML = '<i>会员卡号</i> <b id="number">${number}</b>'; }, 1500)</script>`,
    );
  world.serve(
    address,
    page(
      '偏好',
      `<style>html { zoom: 1.25 }</style><div style="height: 900px">偏好</div><iframe src="${inside}" width="500" height="500"></iframe>`,
    ),
  );
  world.serve(inside, late(OLD.mask));
  const tab = await world.driver.openTab(address);
  await untilUnread('douban');
  const id = await tab.tabId();
  await ask(world.driver, 'teach.start', { tabId: id });
  await untilPicker(world.driver, id);
  await tab.press('Tab');
  const { frame } = await untilPicker(world.driver, id, 'the number', ({ said }) => said.includes(OLD.mask));
  const box = await tab.evaluate(() => {
    const outer = document.querySelector('iframe');
    const around = outer?.getBoundingClientRect();
    const inner = outer?.contentDocument?.querySelector('#number')?.getBoundingClientRect();
    return (
      around && inner && { x: around.x + inner.x + inner.width / 2, y: around.y + inner.y + inner.height / 2 }
    );
  });
  expect(frame?.left).toBeLessThan(box?.x ?? 0);
  expect(frame?.right).toBeGreaterThan(box?.x ?? 0);
  expect(frame?.top).toBeLessThan(box?.y ?? 0);
  expect(frame?.bottom).toBeGreaterThan(box?.y ?? 0);
  await tab.clickAt(Math.round(box?.x ?? 0), Math.round(box?.y ?? 0));
  await untilPicker(world.driver, id, 'the question', ({ mask }) => mask === OLD.mask);
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'thanks', ({ text }) => text.includes('from now on'));
  world.serve(inside, late(NEW.mask));
  await tab.reload();
  await untilSeen(world.driver, 'douban', NEW.mask);
  await tab.close();
});

test('a number that is changed in the page without a reload is read after the click that changed it', async () => {
  const address = accountPageOf('jd');
  const change = `setTimeout(() => document.querySelector('#number').replaceChildren('${NEW.mask}'), 500)`;
  world.serve(address, redesigned(OLD.mask, 'q', `<button id="go" onclick="${change}">换</button>`));
  const tab = await world.driver.openTab(address);
  await untilUnread('jd');
  const id = await tab.tabId();
  await ask(world.driver, 'teach.start', { tabId: id });
  await untilPicker(world.driver, id);
  await pointAt(tab, '#number');
  await untilPicker(world.driver, id, 'the question', ({ mask }) => mask === OLD.mask);
  await tab.press('Enter');
  await untilSeen(world.driver, 'jd', OLD.mask);
  await untilPicker(world.driver, id, 'thanks', ({ text }) => text.includes('from now on'));
  await tab.press('Escape');
  await untilNoPicker(world.driver, id);
  await tab.click('#go');
  await untilSeen(world.driver, 'jd', NEW.mask);
  await tab.close();
});

const SHOP = 'https://shop.example.com/u/xiaolin/security';
const SHOP_ID = 'own:shop.example.com';
const seenAtShop = async () =>
  (await readSeen(world.driver, SHOP_ID)).flatMap(({ numbers }) => numbers.map(({ mask }) => mask)).sort();
const ownSites = async () => (await ask(world.driver, 'ownSite.list', null)).sites;

test('a site of the user’s own is added with the permission it needs, listed, badged and read again', async () => {
  world.serve(SHOP, redesigned(OLD.mask));
  const tab = await world.driver.openTab(`${SHOP}?session=secret`);
  await world.driver.useToolbarIcon(tab);
  const refusing = await openPopup(world.driver, tab);
  await refusing.waitFor(() => !!document.querySelector('[data-teach="add"]'));
  await refusing.evaluate(() => {
    const { chrome, browser } = globalThis as unknown as Record<string, Browser | undefined>;
    for (const api of [chrome, browser]) if (api) api.permissions.request = async () => false;
    return null;
  });
  await refusing.click('[data-action="add-site"]');
  await refusing.waitFor(() =>
    /Nothing was added/.test(document.querySelector('[role="alert"]')?.textContent ?? ''),
  );
  await refusing.close();
  expect(await ownSites()).toEqual([]);

  const id = await tab.tabId();
  const popup = await pressOffer(tab, 'add', 'add-site');
  await untilPicker(world.driver, id);
  await popup.close();
  await tab.activate();
  await pointAt(tab, '#number');
  await untilPicker(world.driver, id, 'the question', ({ mask }) => mask === OLD.mask);
  await tab.press('Enter');
  await untilPicker(world.driver, id, 'thanks', ({ text }) => text.includes('from now on'));
  await tab.press('Escape');
  await untilNoPicker(world.driver, id);
  expect(await ownSites()).toMatchObject([
    { id: SHOP_ID, page: 'shop.example.com/u/xiaolin/security', allowed: true },
  ]);
  await until('a lit badge', async () => (await world.driver.badgeText(tab)) === '!');
  const list = await openPopup(world.driver, tab);
  await untilRow(list, SHOP_ID, 'open');
  expect(await readRows(list)).toContainEqual({ site: SHOP_ID, state: 'open', group: 'here' });
  await list.close();

  // The browser is closed and opened: the page is read again, with other class names.
  await tab.close();
  await world.driver.restart();
  world.serve(SHOP, redesigned(NEW.mask, 'zz9'));
  const later = await world.driver.openTab(SHOP);
  await untilSeen(world.driver, SHOP_ID, NEW.mask);
  expect(await seenAtShop()).toEqual([OLD.mask, NEW.mask]);
  await later.close();
});

test('a permission taken back is told and can be given again; what was known stays', async () => {
  await world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.permissions.remove({ origins: ['https://shop.example.com/*'] });
    return null;
  });
  const dashboard = await openDashboard(world.driver, 'services');
  await dashboard.waitFor(
    (id) => !!document.querySelector(`[data-own-site="${id}"] [data-not-read]`),
    SHOP_ID,
  );
  expect(await seenAtShop()).toEqual([OLD.mask, NEW.mask]);
  world.serve(SHOP, redesigned('137****0000', 'yy'));
  const unread = await world.driver.openTab(SHOP);
  await unread.close();
  await dashboard.activate();
  await dashboard.click(`[data-own-site="${SHOP_ID}"] [data-action="allow-again"]`);
  await dashboard.waitFor(() => !document.querySelector('[data-not-read]'));
  expect(await seenAtShop()).toEqual([OLD.mask, NEW.mask]);
  const read = await world.driver.openTab(SHOP);
  await untilSeen(world.driver, SHOP_ID, '137****0000');
  await read.close();
  await dashboard.close();
});

test('a site of the user’s own is swept with the others, has the card, and says when it may not be read', async () => {
  const { driver } = world;
  const readIt = async () => {
    const dashboard = await openDashboard(driver, 'sweep');
    await dashboard.waitFor((id) => !!document.querySelector(`[data-pick="${id}"]`), SHOP_ID);
    await dashboard.click('[data-action="sweep-none"]');
    await dashboard.click(`[data-pick="${SHOP_ID}"]`);
    await dashboard.waitFor(() => !!document.querySelector('[data-chosen="1"]'));
    await dashboard.click('[data-action="sweep-start"]');
    const done = await untilSweep(driver, 'its end', ({ status }) => status === 'done');
    const said = await dashboard.waitFor(
      (id) =>
        document
          .querySelector(`[data-result] [data-site="${id}"]`)
          ?.closest('[data-result]')
          ?.querySelector('h3')?.textContent,
      SHOP_ID,
    );
    await dashboard.click('[data-action="sweep-clear"]');
    await dashboard.waitFor(() => !!document.querySelector('[data-sweep="none"]'));
    await dashboard.close();
    return { results: resultsOf(done), said };
  };
  await ask(driver, 'settings.set', { pace: 'quick' });
  world.serve(SHOP, redesigned('135****1111', 'w'));
  expect((await readIt()).results).toEqual({ [SHOP_ID]: 'shown' });
  expect(await seenAtShop()).toContain('135****1111');

  world.serve(SHOP, redesigned(OLD.mask, 'v'));
  expect((await readIt()).results).toEqual({ [SHOP_ID]: 'shown' });
  const home = 'https://shop.example.com/';
  world.serve(home, page('商店', '<h1>商店</h1>'));
  const tab = await driver.openTab(home);
  const card = await untilCard(driver, await tab.tabId());
  expect(card.text).toContain('shop.example.com');
  expect(card.text).not.toMatch(/\d/);
  await clickCard(tab, card, 'open');
  await until('the page that was taught', async () => (await tab.url()) === SHOP);
  await tab.close();

  await driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.permissions.remove({ origins: ['https://shop.example.com/*'] });
    return null;
  });
  const barred = await readIt();
  expect(barred.results).toEqual({ [SHOP_ID]: 'no-access' });
  expect(barred.said).toContain('Could not be read: permission');
  const services = await openDashboard(driver, 'services');
  await services.click(`[data-own-site="${SHOP_ID}"] [data-action="allow-again"]`);
  await services.waitFor(() => !document.querySelector('[data-not-read]'));
  await services.close();
});

test('what was taught can be given back without a digit of the number or a name from the address', async () => {
  const dashboard = await world.driver.openExtensionPage(
    `/options.html#/services/${encodeURIComponent(SHOP_ID)}`,
  );
  await untilReady(dashboard);
  await dashboard.waitFor(() => document.querySelectorAll('[data-contribute], .evidence li').length > 1);
  await dashboard.click('[data-contribute] summary');
  await dashboard.waitFor(() => document.querySelector<HTMLDetailsElement>('[data-contribute]')?.open);
  const texts = await dashboard.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLTextAreaElement>('[data-contribute] textarea')];
    return found.length === 2 ? found.map(({ value }) => value) : undefined;
  });
  expect(texts[1]).toContain("labels: ['会员卡号']");
  expect(texts[1]).toContain('https://shop.example.com/*/*/security');
  for (const text of texts) {
    expect(text).not.toMatch(/xiaolin|secret|\?|138|139|137|8000|1234/);
  }
  await dashboard.click('[data-contribute] button');
  await dashboard.waitFor(() =>
    /Copied|selected/.test(document.querySelector('[data-contribute]')?.textContent ?? ''),
  );
  await dashboard.close();
});

test('a site of the user’s own is removed with its rule and its permission, and brought back', async () => {
  const dashboard = await openDashboard(world.driver, 'services');
  await dashboard.click(`[data-own-site="${SHOP_ID}"] [data-action="remove-site"]`);
  await dashboard.waitFor(
    (id) => !document.querySelector(`[data-own-site="${id}"], [data-row="${id}"]`),
    SHOP_ID,
  );
  expect([await ownSites(), await listRules(world.driver, SHOP_ID)]).toEqual([[], []]);
  const origins = await world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return (await chrome.permissions.getAll()).origins?.filter((origin) =>
      origin.includes('shop.example.com'),
    );
  });
  expect(origins).toEqual([]);
  await dashboard.click('[data-action="undo"]');
  await dashboard.waitFor(
    (id) => !!document.querySelector(`[data-own-site="${id}"] [data-not-read]`),
    SHOP_ID,
  );
  expect(await listRules(world.driver, SHOP_ID)).toHaveLength(1);
  await dashboard.click('[data-rule] [data-action="forget-rule"]');
  await dashboard.waitFor(() => !!document.querySelector('[data-action="undo"]'));
  await dashboard.close();
});

test('a selected number is named from its menu, on a site that is not known yet too', async () => {
  const address = 'https://other.example.com/me';
  world.serve(address, redesigned(OLD.mask));
  const tab = await world.driver.openTab(address);
  await tab.evaluate(() => {
    const number = document.querySelector('#number');
    if (number) document.getSelection()?.selectAllChildren(number);
    return null;
  });
  await world.driver.chooseMenuEntry(tab, 'my-number');
  await tab.waitFor(() =>
    [...document.documentElement.children].some(({ localName }) => localName === 'div'),
  );
  await tab.press('Enter');
  const popup = await pressOffer(tab, 'add', 'add-site');
  await until(
    'the rule that waited',
    async () => (await listRules(world.driver, 'own:other.example.com')).length === 1,
  );
  await untilSeen(world.driver, 'own:other.example.com', OLD.mask);
  await popup.close();
  world.serve(address, redesigned(NEW.mask, 'o'));
  await tab.reload();
  await untilSeen(world.driver, 'own:other.example.com', NEW.mask);
  await tab.close();
});

test('nothing that was done asked anybody for anything', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});
