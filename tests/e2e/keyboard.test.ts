/** Both screens by keyboard alone: everything is reached, in order, and what has the focus can be seen. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import {
  ask,
  NEW,
  OLD,
  openPopup,
  openWelcome,
  setUpNumbers,
  untilAdded,
  untilRow,
} from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
});
afterAll(() => world?.close());

interface Stop {
  /** Place among the document's focusable elements; -1 when the focus is on none of them. */
  place: number;
  name: string;
  visible: boolean;
}

/** What has the focus, as a number in document order, and whether it shows. */
const readFocus = (): Stop => {
  const focusable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((one) => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility());
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return { place: -1, name: '', visible: false };
  // A field inside its label may leave the ring to the label.
  const ringed = [active, active.closest('label')].some((one) => {
    const style = one && getComputedStyle(one);
    return (
      style &&
      ((style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none')
    );
  });
  return {
    place: focusable.indexOf(active),
    name: active.id || active.dataset.action || active.dataset.verdict || active.textContent?.trim() || '',
    visible: ringed,
  };
};

const countFocusable = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((one) => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility()).length;

/** Tab goes on from where the focus was last; from the body it starts at the top. */
const startAtTop = (tab: Tab) =>
  tab.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/** Presses Tab until everything was visited once. A date field takes several stops of its own. */
async function walk(tab: Tab): Promise<Stop[]> {
  const total = await tab.evaluate(countFocusable);
  await startAtTop(tab);
  const stops: Stop[] = [];
  for (let presses = 0; presses < total + 20; presses++) {
    await tab.press('Tab');
    const stop = await tab.evaluate(readFocus);
    if (stop.place === -1) break;
    if (stop.place !== stops.at(-1)?.place) stops.push(stop);
    if (stop.place === total - 1) break;
  }
  expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: total }, (_, place) => place));
  return stops;
}

/** Waits for two frames: what a screen does after painting, listening to keys say, is done by then. */
const afterPainting = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<null>((resolve) => {
        const afterFrame = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
        afterFrame(() => afterFrame(() => resolve(null)));
      }),
  );

/** Presses Tab, from the top of the page, until the focus is on the first match. */
async function tabTo(tab: Tab, selector: string) {
  const total = await tab.evaluate(countFocusable);
  // Past its end the keys would go to the browser's own buttons.
  await startAtTop(tab);
  for (let presses = 0; presses < total + 20; presses++) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

test('a number is added and retired on the first page without a pointer', async () => {
  const welcome = await openWelcome(world.driver);
  await welcome.activate();
  await tabTo(welcome, '#number-country');
  await welcome.fill('#number-country', 'CN');
  for (const number of [OLD, NEW]) {
    await tabTo(welcome, '#number-text');
    await welcome.type(number.typed);
    await welcome.press('Enter');
    await untilAdded(welcome, number);
  }
  const retire = `[data-number="${OLD.e164}"] [data-action="retire"]`;
  await tabTo(welcome, retire);
  await welcome.press('Enter');
  await welcome.waitFor(() => document.activeElement?.id === 'retire-replacement');
  await afterPainting(welcome);
  await welcome.press('Escape');
  await welcome.waitFor(() => !document.querySelector('#retire-form'));
  await welcome.waitFor((button) => document.activeElement?.matches(button), retire);
  await welcome.press('Enter');
  await welcome.waitFor(() => document.activeElement?.id === 'retire-replacement');
  await tabTo(welcome, '#retire-form [type="submit"]');
  await welcome.press('Enter');
  await welcome.waitFor(
    (e164) => document.querySelector<HTMLElement>(`[data-number="${e164}"]`)?.dataset.status === 'retiring',
    OLD.e164,
  );
  await welcome.close();
});

/** Sees to it that a number is retiring, whatever the test before came to. */
async function ensureRetiring(welcome: Tab) {
  const { numbers } = await ask(world.driver, 'number.list', null);
  if (numbers.some(({ status }) => status === 'retiring')) return;
  for (const { id } of numbers) await ask(world.driver, 'number.remove', { id });
  await welcome.waitFor(() => !document.querySelector('[data-number]'));
  await setUpNumbers(welcome);
}

test('Tab visits all of the first page in order, and the focus shows', async () => {
  const welcome = await openWelcome(world.driver);
  await ensureRetiring(welcome);
  await welcome.activate();
  // The grid has one field per service; a search leaves a few, which stand for all.
  await welcome.fill('#pick-search', 'weibo');
  await welcome.waitFor(() => document.querySelectorAll('[data-pick]').length < 10);
  const stops = await walk(welcome);
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);
  await welcome.close();
});

test('the popup is worked through without a pointer', async () => {
  const welcome = await openWelcome(world.driver);
  await ensureRetiring(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  await ask(world.driver, 'sites.pick', {
    numberId: numbers.find(({ status }) => status === 'retiring')?.id ?? '',
    siteIds: ['apple', 'alipay', 'weibo', 'jd', 'meituan', 'taobao', 'zhihu', '12306', 'qq'],
  });
  const popup = await openPopup(world.driver);
  await popup.activate();
  await untilRow(popup, 'weibo', 'check');
  const stops = await walk(popup);
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);

  const toggle = '[data-row="weibo"] [data-action="details"]';
  await tabTo(popup, toggle);
  await popup.press('Enter');
  await popup.waitFor(
    (selector) => document.querySelector(selector)?.getAttribute('aria-expanded') === 'true',
    toggle,
  );
  await afterPainting(popup);
  await popup.press('Escape');
  await popup.waitFor(
    (selector) => document.querySelector(selector)?.getAttribute('aria-expanded') === 'false',
    toggle,
  );
  expect(await popup.evaluate((selector) => document.activeElement?.matches(selector), toggle)).toBe(true);

  await popup.press('Enter');
  await tabTo(popup, '[data-row="weibo"] [data-verdict="done"]');
  await popup.press('Enter');
  await untilRow(popup, 'weibo', 'rebound');
  await tabTo(popup, '[data-action="undo"]');
  await popup.press('Enter');
  await untilRow(popup, 'weibo', 'check');
});
