/** The card in a page of a site that still has the old number: when it comes, what it is, how it goes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import weibo from '../../src/sites/weibo.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { until } from '../support/browsers/until.ts';
import { accountPage, otherPage, page } from './support/account-pages.ts';
import {
  clickCard,
  readCards,
  readShown,
  type SeenCard,
  type Spot,
  setShown,
  untilCard,
  untilNoCard,
} from './support/card.ts';
import { ask, dayFromNow, NEW, OLD, openWelcome, untilReady, untilSeen } from './support/screens.ts';
import { accountPageOf, createWorld, otherPageOf, type World } from './support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOME = otherPageOf('weibo');
/** Another site on the number; its card tells that whatever came before it has been decided. */
const FENCE = otherPageOf('zhihu');
const CHANGE = weibo.rebind.url ?? '';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const add = async (text: string) => {
    const reply = await ask(world.driver, 'number.add', { text, country: 'CN' });
    if (!reply.ok) throw new Error(reply.problem);
    return reply.number.id;
  };
  const [id, replacementId] = [await add(OLD.typed), await add(NEW.typed)];
  await ask(world.driver, 'number.retire', { id, replacementId, cancelOn: dayFromNow(60) });
  for (const site of ['weibo', 'zhihu']) {
    world.serve(accountPageOf(site), accountPage('绑定手机', OLD.mask));
    const tab = await world.driver.openTab(accountPageOf(site));
    await untilSeen(world.driver, site, OLD.mask);
    await tab.close();
  }
  world.serve(HOME, otherPage('微博'));
  world.serve(FENCE, otherPage('知乎'));
});
afterAll(() => world?.close());

beforeEach(async () => {
  await ask(world.driver, 'settings.set', { ...DEFAULT_SETTINGS, language: 'zh-CN' });
  await setShown(world.driver, {});
});

/** Opens a page and brings it to the front, with the id the extension knows it by. */
async function visit(address: string): Promise<{ tab: Tab; id: number }> {
  const tab = await world.driver.openTab(address);
  return { tab, id: await tab.tabId() };
}

/** Brings a tab to the front; a tab that was just closed may bring another one there a moment later. */
const toFront = (tab: Tab, id: number) =>
  until(`tab ${id} in front`, async () => {
    await tab.activate();
    return world.driver.inExtension(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return (await chrome.tabs.get(tabId)).active;
    }, id);
  });

/** Loads a page anew while it is in front. */
async function revisit(tab: Tab, id: number) {
  await toFront(tab, id);
  await tab.reload();
  // What came to the front meanwhile goes behind it again.
  await toFront(tab, id);
}

/** Comes back when whatever the pages opened so far could have come to has been decided. */
async function pastAllDecisions() {
  await forgetFence();
  await untilFence();
}

/** Lets the page at the fence have a card again; what is being decided meanwhile would be lost. */
async function forgetFence() {
  const { zhihu: _again, ...others } = await readShown(world.driver);
  await setShown(world.driver, others);
}

async function untilFence() {
  const { tab, id } = await visit(FENCE);
  await untilCard(world.driver, id);
  await tab.close();
}

/** What a page can see of the card. */
const readElements = () =>
  [...document.documentElement.children].map((element) => ({
    name: element.localName,
    attributes: element.getAttributeNames(),
    shadow: element.shadowRoot === null ? 'closed or none' : 'open',
    inside: element.childNodes.length > 0 && !['head', 'body'].includes(element.localName),
  }));
const HEAD_AND_BODY = ['head', 'body'];
const readNames = () => [...document.documentElement.children].map(({ localName }) => localName);

const overlap = (a: Spot, b: Spot) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Where the parts of a page lie. */
const readSpots = (selector: string): Spot[] =>
  [...document.querySelectorAll(selector)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** A page with boxes of controls at fixed places. */
const pageWith = (boxes: string[], lang = 'zh-CN', head = '') =>
  page(
    '微博',
    `${head}<h1>微博</h1>${boxes.map((style) => `<input class="box" aria-label="x" style="position:fixed;${style}">`).join('')}`,
    lang,
  );

test('it says in one language which site it is, and holds no digit of any number', async () => {
  const { tab, id } = await visit(HOME);
  const card = await untilCard(world.driver, id);
  expect(card.part).toBe('card');
  expect(card.text).toContain('微博还绑着你的旧号码');
  expect(card.text).toContain(new URL(CHANGE).host);
  expect(Object.keys(card.buttons).sort()).toEqual(['close', 'mute', 'open']);
  // The drawings of the icons have digits; what is written has none.
  expect(`${card.text} ${card.label}`).not.toMatch(/\d/);
  expect(card.markup.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '')).not.toMatch(/\d/);
  for (const piece of ['138', '8000', '0013'])
    expect(card.markup.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toContain(piece);
  expect(await world.driver.badgeText(tab)).toBe('!');
  await tab.close();
});

test('it comes once a day: not on the next page, not in another tab, not after the background or the browser ended', async () => {
  const first = await visit(HOME);
  await untilCard(world.driver, first.id);
  const noMore = async (tab: { id: number }) => {
    await pastAllDecisions();
    expect(await readCards(world.driver, tab.id)).toEqual([]);
  };
  await revisit(first.tab, first.id);
  await noMore(first);
  await first.tab.close();

  const second = await visit(HOME);
  await noMore(second);
  await world.driver.killBackground();
  await revisit(second.tab, second.id);
  await noMore(second);
  await second.tab.close();

  await world.driver.restart();
  // Opens the page that the extension is asked from, which would come to the front later.
  await readShown(world.driver);
  const third = await visit(HOME);
  await noMore(third);
  expect((await readShown(world.driver)).weibo).toBe(dayFromNow(0));

  // The next day it comes again. In front before that: coming there it would have the card before it is loaded anew.
  await toFront(third.tab, third.id);
  await ask(world.driver, 'settings.set', {});
  await setShown(world.driver, { weibo: dayFromNow(-1) });
  await revisit(third.tab, third.id);
  await untilCard(world.driver, third.id);
  expect(await readShown(world.driver)).toEqual({ weibo: dayFromNow(0) });
  await third.tab.close();
});

test('each card is in the record of what was done, under the host alone', async () => {
  await ask(world.driver, 'activity.erase', null);
  const { tab, id } = await visit(HOME);
  await untilCard(world.driver, id);
  const entries = await until('the card in the record', async () => {
    const list = (await ask(world.driver, 'activity.list', null)).entries;
    return list.length > 0 ? list : undefined;
  });
  expect(entries).toMatchObject([{ kind: 'card-shown', siteId: 'weibo', page: new URL(HOME).host }]);
  await tab.close();
});

test('of two tabs opened at the same time one has it', async () => {
  const tabs = await world.driver.inExtension(
    async (urls) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      // In windows of their own both are in front.
      const made = await Promise.all(urls.map((url) => chrome.windows.create({ url })));
      return made.map((one) => one.tabs?.[0]?.id ?? -1);
    },
    [HOME, HOME],
  );
  const shown = async () => (await Promise.all(tabs.map((id) => readCards(world.driver, id)))).flat().length;
  await until('a card in one of the tabs', async () => (await shown()) > 0);
  await pastAllDecisions();
  expect(await shown()).toBe(1);
  await world.driver.inExtension(async (ids) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.tabs.remove(ids);
    return null;
  }, tabs);
});

test('a page that was loaded behind another has it when it comes to the front', async () => {
  const id = await world.driver.inExtension(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return (await chrome.tabs.create({ url, active: false })).id ?? -1;
  }, HOME);
  await until('the page behind to be loaded', () =>
    world.driver.inExtension(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const tab = await chrome.tabs.get(tabId);
      return tab.status === 'complete' && tab.url !== 'about:blank';
    }, id),
  );
  await pastAllDecisions();
  expect((await readShown(world.driver)).weibo).toBe(undefined);
  expect(await readCards(world.driver, id)).toEqual([]);
  await world.driver.inExtension(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.tabs.update(tabId, { active: true });
    return null;
  }, id);
  await untilCard(world.driver, id);
  await world.driver.inExtension(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.tabs.remove(tabId);
    return null;
  }, id);
});

test("the page's script can neither read nor press it, and nothing tells it what it is", async () => {
  const { tab, id } = await visit(HOME);
  const before = await untilCard(world.driver, id);
  expect(await tab.evaluate(readElements)).toEqual([
    { name: 'head', attributes: [], shadow: 'closed or none', inside: false },
    { name: 'body', attributes: [], shadow: 'closed or none', inside: false },
    { name: 'div', attributes: [], shadow: 'closed or none', inside: false },
  ]);
  const { text, globals } = await tab.evaluate(
    (x, y) => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('no card');
      const point = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      for (const target of [host, document.elementFromPoint(x, y) ?? host, document.body]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, point));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...point }));
      }
      host.click();
      return {
        text: document.documentElement.outerHTML + document.documentElement.innerText,
        globals: Object.getOwnPropertyNames(globalThis).filter((name) => /rebind|card/i.test(name)),
      };
    },
    ((before.buttons.close?.left ?? 0) + (before.buttons.close?.right ?? 0)) / 2,
    ((before.buttons.close?.top ?? 0) + (before.buttons.close?.bottom ?? 0)) / 2,
  );
  expect(text).not.toContain('旧号码');
  expect(globals).toEqual([]);
  await pastAllDecisions();
  expect((await readCards(world.driver, id)).map((card) => card.text)).toEqual([before.text]);
  expect((await readSettings()).mutedSites).toEqual([]);
  expect(await tab.url()).toBe(HOME);

  // A page that takes it out is left alone.
  await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
  await pastAllDecisions();
  expect(await tab.evaluate(readNames)).toEqual(HEAD_AND_BODY);
  await tab.close();
});

const readSettings = () =>
  world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return ((await chrome.storage.local.get('settings')).settings ?? {}) as { mutedSites?: string[] };
  });

describe('it goes', () => {
  test('with one click, and leaves nothing', async () => {
    const { tab, id } = await visit(HOME);
    await clickCard(tab, await untilCard(world.driver, id), 'close');
    await untilNoCard(world.driver, id);
    expect(await tab.evaluate(readNames)).toEqual(HEAD_AND_BODY);
    expect(await tab.url()).toBe(HOME);
    await tab.close();
  });

  test('by keyboard: Tab reaches every button, Escape sends it away, the focus goes back', async () => {
    world.serve(HOME, page('微博', '<h1>微博</h1><a id="link" href="#x">x</a>'));
    const { tab, id } = await visit(HOME);
    await untilCard(world.driver, id);
    // It did not take the focus by itself.
    expect((await readCards(world.driver, id))[0]?.focused).toBe(null);
    await tab.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.body.dataset.escaped = 'true';
      });
      document.querySelector<HTMLElement>('#link')?.focus();
    });
    const stops: (string | null)[] = [];
    for (const _stop of ['close', 'open', 'mute']) {
      await tab.press('Tab');
      stops.push((await readCards(world.driver, id))[0]?.focused ?? null);
    }
    expect(stops).toEqual(['close', 'open', 'mute']);
    await tab.press('Escape');
    await untilNoCard(world.driver, id);
    expect(
      await tab.evaluate(() => ({
        focus: document.activeElement?.id,
        escaped: document.body.dataset.escaped,
      })),
    ).toEqual({ focus: 'link' });
    await tab.close();
    world.serve(HOME, otherPage('微博'));
  });

  test('to the page where the number is changed, in the same tab, and that is noted', async () => {
    await ask(world.driver, 'activity.erase', null);
    const { tab, id } = await visit(HOME);
    await clickCard(tab, await untilCard(world.driver, id), 'open');
    await until('the page where it is changed', async () => (await tab.url()) === CHANGE);
    const opened = await until('the tab in the record', async () =>
      (await ask(world.driver, 'activity.list', null)).entries.find(({ kind }) => kind === 'tab-opened'),
    );
    expect(opened).toMatchObject({ siteId: 'weibo', page: CHANGE.replace('https://', ''), by: 'card' });
    // Where it is changed the badge suffices.
    await setShown(world.driver, {});
    await revisit(tab, id);
    expect(await world.driver.badgeText(tab)).toBe('!');
    await pastAllDecisions();
    expect((await readShown(world.driver)).weibo).toBe(undefined);
    expect(await readCards(world.driver, id)).toEqual([]);
    await tab.close();
  });
});

describe('it stays away', () => {
  const expectNone = async (id: number) => {
    await pastAllDecisions();
    expect((await readShown(world.driver)).weibo).toBe(undefined);
    expect(await readCards(world.driver, id)).toEqual([]);
  };

  test('on a muted site, until that is taken back in the settings or on its page', async () => {
    const { tab, id } = await visit(HOME);
    await clickCard(tab, await untilCard(world.driver, id), 'mute');
    await untilNoCard(world.driver, id);
    await until('the site to be muted', async () => (await readSettings()).mutedSites?.includes('weibo'));
    await setShown(world.driver, {});
    await world.driver.killBackground();
    await revisit(tab, id);
    await expectNone(id);
    expect(await world.driver.badgeText(tab)).toBe('!');

    const welcome = await openWelcome(world.driver);
    await welcome.click('[data-muted="weibo"] [data-action="unmute"]');
    await welcome.waitFor(() => !document.querySelector('[data-muted]'));
    await welcome.close();
    // It comes as soon as the page is in front again.
    await toFront(tab, id);
    await untilCard(world.driver, id);

    const dashboard = await world.driver.openExtensionPage('/options.html#/services/weibo');
    await untilReady(dashboard);
    await dashboard.click('[data-card="on"] [data-action="card-switch"]');
    await dashboard.waitFor(() => !!document.querySelector('[data-card="muted"]'));
    await setShown(world.driver, {});
    await revisit(tab, id);
    await expectNone(id);
    await dashboard.activate();
    await dashboard.click('[data-card="muted"] [data-action="card-switch"]');
    await dashboard.waitFor(() => !!document.querySelector('[data-card="on"]'));
    await dashboard.close();
    await tab.close();
  });

  test.each([
    ['badge', '!'],
    ['off', ''],
  ] as const)('when set to "%s" in the settings; the badge shows "%s"', async (choice, badge) => {
    const welcome = await openWelcome(world.driver);
    // The page loads itself anew after a change; what it shows then is what is stored.
    await welcome.evaluate(() => {
      document.documentElement.dataset.before = 'true';
    });
    await welcome.fill('#setting-card', choice);
    await welcome.waitFor(
      (wanted) =>
        document.documentElement.dataset.before === undefined &&
        document.querySelector<HTMLSelectElement>('#setting-card')?.value === wanted,
      choice,
    );
    await untilReady(welcome);
    await welcome.close();
    const { tab, id } = await visit(HOME);
    await until('the badge', async () => (await world.driver.badgeText(tab)) === badge);
    // The card that tells decisions apart is off as well: the badge of the other site, painted later, does it.
    const fence = await visit(FENCE);
    await until('the badge', async () => (await world.driver.badgeText(fence.tab)) === badge);
    await ask(world.driver, 'settings.set', { card: choice });
    expect(await readShown(world.driver)).toEqual({});
    expect(await readCards(world.driver, id)).toEqual([]);
    await fence.tab.close();
    await tab.close();
  });

  test.each([
    ['a site that is not on the number', otherPageOf('douban')],
    ['a site outside the catalogue', 'https://outside.example/'],
    ['an account page of the site', accountPageOf('weibo', 1)],
  ])('on %s', async (_where, address) => {
    world.serve(address, otherPage('x'));
    const { tab, id } = await visit(address);
    await pastAllDecisions();
    expect(Object.keys(await readShown(world.driver))).toEqual(['zhihu']);
    expect(await tab.evaluate(readNames)).toEqual(HEAD_AND_BODY);
    if (!address.includes('outside')) expect(await readCards(world.driver, id)).toEqual([]);
    await tab.close();
  });
});

describe('it covers no field', () => {
  const BOTTOM_RIGHT = 'right:40px;bottom:40px;width:120px;height:40px';
  const TOP_RIGHT = 'right:40px;top:40px;width:120px;height:40px';
  const LEFT = 'left:20px;top:0;bottom:0;width:120px;height:100%';
  const open = async (html: string) => {
    world.serve(HOME, html);
    return visit(HOME);
  };
  afterAll(() => world.serve(HOME, otherPage('微博')));

  test.each([
    ['bottom right by itself', [], 'card'],
    ['top right where something lies at the bottom', [BOTTOM_RIGHT], 'card'],
    ['left where something lies all along the right', [BOTTOM_RIGHT, TOP_RIGHT], 'card'],
    ['as a pill at the edge where every corner is taken', [BOTTOM_RIGHT, TOP_RIGHT, LEFT], 'pill'],
  ] as const)('%s', async (_how, boxes, part) => {
    const { tab, id } = await open(pageWith([...boxes]));
    const card = await untilCard(world.driver, id);
    expect(card.part).toBe(part);
    for (const spot of await tab.evaluate(readSpots, '.box')) expect(overlap(card.spot, spot)).toBe(false);
    if (part === 'pill') {
      // A click on it brings the card, where the user then wants it.
      await clickCard(tab, card, 'pill');
      const opened = await untilCard(world.driver, id, (now) => now.part === 'card');
      expect(opened.focused).toBe('close');
      await tab.press('Escape');
      await untilNoCard(world.driver, id);
    }
    await tab.close();
  });

  test('nor one in a shadow tree', async () => {
    const { tab, id } = await open(
      page(
        '微博',
        `<x-login style="position:fixed;${BOTTOM_RIGHT}"></x-login><script>
          document.querySelector('x-login').attachShadow({ mode: 'closed' }).innerHTML =
            '<input style="width:120px;height:40px">';
        </script>`,
      ),
    );
    const card = await untilCard(world.driver, id);
    for (const spot of await tab.evaluate(readSpots, 'x-login')) expect(overlap(card.spot, spot)).toBe(false);
    await tab.close();
  });

  const FIXED = `position:fixed;${BOTTOM_RIGHT}`;
  test.each([
    ['a frame', `<iframe class="box" style="${FIXED}" srcdoc="<input>"></iframe>`],
    ['a text that can be edited', `<div class="box" contenteditable style="${FIXED}">x</div>`],
    [
      'the button of a form that is not ready yet',
      `<form><input name="x"><button class="box" disabled style="${FIXED}">x</button></form>`,
    ],
    [
      'a field of a form whose fields have the names of properties',
      `<form role="search"><input name="elements"><input name="getBoundingClientRect"><input name="matches"><input class="box" style="${FIXED}"></form>`,
    ],
    [
      'a button of the page’s own making',
      `<div class="box" role="button" tabindex="0" style="${FIXED}">x</div>`,
    ],
    ['a field on a very large page', `<input class="box" style="${FIXED}">${'<p>x</p>'.repeat(8000)}`],
    ['a field above everything', `<input class="box" style="${FIXED};z-index:2147483647">`],
  ])('nor %s', async (_what, html) => {
    const { tab, id } = await open(page('微博', html));
    const card = await untilCard(world.driver, id);
    const spots = await tab.evaluate(readSpots, '.box');
    expect(spots).toHaveLength(1);
    for (const spot of spots) expect(overlap(card.spot, spot)).toBe(false);
    await tab.close();
  });

  test('nor one in a shadow tree within a shadow tree', async () => {
    const { tab, id } = await open(
      page(
        '微博',
        `<x-outer></x-outer><script>
          const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
          outer.innerHTML = '<x-inner></x-inner>';
          outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<input style="${FIXED}">';
        </script>`,
      ),
    );
    const card = await untilCard(world.driver, id);
    const field = await tab.evaluate(() => {
      const inner = document.querySelector('x-outer')?.shadowRoot?.querySelector('x-inner')?.shadowRoot;
      const { left, top, right, bottom } =
        inner?.querySelector('input')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });
    expect(field.right).toBeGreaterThan(field.left);
    expect(overlap(card.spot, field)).toBe(false);
    await tab.close();
  });

  test.each([
    ['there is no room for anything', pageWith(['inset:0;width:100%;height:100%'])],
    [
      'the page pins it to something else than the window',
      page('微博', '<style>html{transform:translateX(0)}</style><div style="height:3000px">x</div>'),
    ],
  ])('and is not drawn at all, nor counted, where %s', async (_where, html) => {
    await forgetFence();
    const { tab, id } = await open(html);
    await untilFence();
    await until('the card to be given back', async () => !('weibo' in (await readShown(world.driver))));
    expect(await tab.evaluate(readNames)).toEqual(HEAD_AND_BODY);
    world.serve(HOME, otherPage('微博'));
    await revisit(tab, id);
    await untilCard(world.driver, id);
    await tab.close();
  });

  test('and makes way for a field that is scrolled under it, or that the page brings', async () => {
    const { tab, id } = await open(
      page('微博', '<div style="height:3000px"></div><textarea style="width:100%;height:300px"></textarea>'),
    );
    await tab.setSize(1000, 900);
    const first = await untilCard(world.driver, id, ({ spot }) => spot.right <= 1000);
    const middle = (await tab.evaluate(() => innerHeight)) / 2;
    expect(first.spot.top).toBeGreaterThan(middle);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const moved = await untilCard(world.driver, id, ({ spot }) => spot.bottom < middle);
    await tab.evaluate((height) => {
      const field = document.createElement('input');
      field.style.cssText = `position:fixed;inset:0 0 auto 0;width:100%;height:${height}px`;
      document.body.append(field);
    }, moved.spot.bottom);
    // Beside the card, where the user can reach it.
    await tab.clickAt(20, 20);
    const small = await untilCard(world.driver, id, ({ part }) => part === 'pill');
    for (const spot of await tab.evaluate(readSpots, 'input, textarea'))
      expect(overlap(small.spot, spot)).toBe(false);
    await tab.close();
  });
});

describe('it looks the same', () => {
  const looks = ({ style, spot }: SeenCard) => ({
    ...style,
    width: Math.round(spot.right - spot.left),
    height: Math.round(spot.bottom - spot.top),
  });
  const on = async (html: string) => {
    world.serve(HOME, html);
    await setShown(world.driver, {});
    const { tab, id } = await visit(HOME);
    const card = await untilCard(world.driver, id);
    const [width = 0, height = 0] = await tab.evaluate(() => [innerWidth, innerHeight]);
    await tab.close();
    return { card, width, height };
  };
  afterAll(() => world.serve(HOME, otherPage('微博')));

  test('whatever the page does with styles, policies, direction and text size', async () => {
    await ask(world.driver, 'settings.set', { theme: 'light' });
    const plain = looks((await on(otherPage('微博'))).card);
    expect(plain.background).toBe('rgb(255, 255, 255)');
    expect(plain.position).toBe('fixed');
    const head = (text: string) => page('微博', `${text}<h1>微博</h1>`);
    const hostile =
      '<style>html{font-size:40px;direction:ltr} * , div{all:revert !important;display:none !important;opacity:0 !important;color:red !important;background:red !important;font:40px serif !important;position:static !important;z-index:-1 !important} html,body,h1{display:block !important;opacity:1 !important}</style>';
    expect(looks((await on(head(hostile))).card)).toEqual(plain);
    const unset =
      '<style>*{all:unset !important} body{transform:scale(1.5) !important;filter:blur(1px) !important}</style><div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>';
    expect(looks((await on(head(unset))).card)).toEqual(plain);
    // Without a doctype the browser lays pages out as it did long ago.
    const quirks = otherPage('微博').replace(/^\s*<!doctype html>/i, '<style>html,body{height:100%}</style>');
    expect(quirks).not.toMatch(/doctype/i);
    const old = await on(quirks);
    expect(looks(old.card)).toEqual(plain);
    expect(old.card.spot.bottom).toBeGreaterThan(old.height - 40);
    const policy =
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; require-trusted-types-for \'script\'">';
    expect(looks((await on(page('微博', `${policy}<h1>微博</h1>`))).card)).toEqual(plain);
    const rtl = await on(otherPage('微博').replace('<html lang="zh-CN">', '<html lang="ar" dir="rtl">'));
    expect(looks(rtl.card)).toEqual(plain);
    // Where one reads from the right it keeps to the left.
    expect(rtl.card.spot.left).toBeLessThan(rtl.width / 4);
  });

  test('at 200 % it stays inside, and its buttons can be pressed', async () => {
    const { tab, id } = await visit(HOME);
    const before = await untilCard(world.driver, id);
    await world.driver.inExtension(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.tabs.setZoom(tabId, 2);
    }, id);
    const { width, height } = await tab.waitFor(
      (wide) => (innerWidth < wide ? { width: innerWidth, height: innerHeight } : undefined),
      900,
    );
    const card = await untilCard(
      world.driver,
      id,
      ({ spot }) => spot.right <= width && spot.bottom <= height,
    );
    expect(card.part).toBe('card');
    expect(card.text).toBe(before.text);
    for (const spot of Object.values(card.buttons)) {
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.top).toBeGreaterThanOrEqual(0);
      expect(spot.right).toBeLessThanOrEqual(width);
      expect(spot.bottom).toBeLessThanOrEqual(height);
    }
    await world.driver.inExtension(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.tabs.setZoom(tabId, 0);
    }, id);
    await tab.close();
  });

  test('where it would fill a low window it waits behind the pill', async () => {
    const tab = await world.driver.openTab('about:blank');
    await tab.setSize(1000, 240);
    await tab.goto(HOME);
    const id = await tab.tabId();
    const pill = await untilCard(world.driver, id, ({ part }) => part === 'pill');
    await clickCard(tab, pill, 'pill');
    const card = await untilCard(world.driver, id, ({ part }) => part === 'card');
    expect(card.spot.top).toBeGreaterThanOrEqual(0);
    expect(card.spot.bottom).toBeLessThanOrEqual(240);
    await tab.close();
  });

  test('on a narrow window it stays inside', async () => {
    const { tab, id } = await visit(HOME);
    await untilCard(world.driver, id);
    await tab.setSize(360, 640);
    const { spot } = await untilCard(world.driver, id, (card) => card.spot.right <= 360);
    expect(spot.left).toBeGreaterThanOrEqual(0);
    expect(spot.bottom).toBeLessThanOrEqual(640);
    await tab.close();
  });
});

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

test.each(['zh-CN', 'zh-TW', 'en'] as const)('axe finds no fault in it, in %s', async (language) => {
  const { tab: copy } = await visit('https://outside.example/');
  for (const theme of ['light', 'dark'] as const) {
    await ask(world.driver, 'settings.set', { language, theme });
    await setShown(world.driver, {});
    const { tab, id } = await visit(HOME);
    const card = await untilCard(world.driver, id);
    await tab.close();
    // No tool sees into the page's card; a copy with the same nodes and rules lies open.
    await copy.reload();
    await copy.runScript(AXE);
    const faults = await copy.evaluate(
      async (markup, css) => {
        document.documentElement.lang = 'en';
        document.body.innerHTML = '<main><h1>Copy</h1></main>';
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = markup;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        document.body.append(host);
        for (const animation of document.getAnimations()) animation.finish();
        const { axe } = globalThis as unknown as { axe: { run(on: Document): Promise<AxeResult> } };
        const { violations } = await axe.run(document);
        const seen = root.querySelector('.open')?.getBoundingClientRect().height ?? 0;
        return {
          seen,
          faults: violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
          ),
        };
      },
      card.markup,
      card.css,
    );
    expect(faults.seen).toBeGreaterThanOrEqual(32);
    expect(faults.faults, theme).toEqual([]);
  }
  await copy.close();
});

test('nothing was asked of the network but the pages', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});
