/** The dashboard's long list: only what is near the window is in the page, and every row is as high as its words. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadSites } from '../../src/catalogue/build-plugin.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { openDashboard } from './support/journey-screens.ts';
import { ask, OLD, openWelcome, setUpNumbers } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const siteIds = (await loadSites()).map(({ id }) => id);

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  const { numbers } = await ask(world.driver, 'number.list', null);
  const numberId = numbers.find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds });
});
afterAll(() => world?.close());

/** Scrolls to a share of the page and waits until the list fills the window there without a gap. */
const untilFilled = async (tab: Tab, share: number) => {
  await tab.evaluate((part) => {
    const root = document.documentElement;
    scrollTo(0, part * (root.scrollHeight - root.clientHeight));
  }, share);
  return tab.waitFor(() => {
    const list = document.querySelector('.virtual')?.getBoundingClientRect();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-virtual]')];
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!list || !first || !last) return undefined;
    const filled =
      first.top <= Math.max(list.top, 0) + 1 && last.bottom >= Math.min(list.bottom, innerHeight) - 1;
    const apart = boxes.some((box, index) => Math.abs(box.top - (boxes[index - 1]?.bottom ?? box.top)) > 1);
    if (!filled || apart) return undefined;
    return {
      count: rows.length,
      last: Number(rows.at(-1)?.getAttribute('aria-posinset')),
      heights: [...new Set(boxes.map(({ height }) => Math.round(height)))],
      // What a row says must be there to be read, whole.
      hidden: rows
        .flatMap((row) => [...row.querySelectorAll<HTMLElement>('.service-name > *')])
        .filter((words) => words.clientHeight === 0 || words.scrollWidth > words.clientWidth + 1)
        .map(({ textContent }) => textContent),
    };
  });
};

test.each([
  ['wide', 1100, ''],
  ['on a phone', 360, ''],
  ['on a phone with text twice as large', 360, '200%'],
])('%s, every row is there when it is scrolled to, with its reason', async (_how, width, size) => {
  const tab = await openDashboard(world.driver, 'services');
  await tab.activate();
  await tab.setSize(width, 800);
  await tab.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    dispatchEvent(new Event('resize'));
  }, size);
  for (const share of [0, 0.3, 0.7, 0.4, 1]) {
    const seen = await untilFilled(tab, share);
    expect(seen.hidden).toEqual([]);
    expect(seen.count).toBeLessThan(60);
    if (size) expect(seen.heights.length).toBeGreaterThan(1);
  }
  const end = await tab.waitFor(() => {
    const last = [...document.querySelectorAll('[data-virtual]')].at(-1);
    return last && last.getBoundingClientRect().bottom <= innerHeight && last.getAttribute('aria-posinset');
  });
  expect(Number(end)).toBe(siteIds.length);
  await tab.close();
});

test('a row with the focus stays in the page wherever it is scrolled to', async () => {
  const tab = await openDashboard(world.driver, 'services');
  await tab.activate();
  await tab.waitFor(() => !!document.querySelector('[data-pick]'));
  const picked = await tab.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-pick]');
    box?.focus();
    return box?.dataset.pick;
  });
  await untilFilled(tab, 0.8);
  expect(await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.pick)).toBe(picked);
  await tab.close();
});
