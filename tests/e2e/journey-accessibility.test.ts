/** Panel and dashboard through axe, and every screen for what is cut off, in every state and language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import { goToPart, LANGUAGES, openDashboard, openPanel, PARTS, speak } from './support/journey-screens.ts';
import { STATES, serveChangePages } from './support/journey-states.ts';
import { openPopup, openWelcome } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OUTSIDE = 'https://no-catalogue-site.example/';
/** A phone's width, and text twice as large as usual. */
const NARROW = 360;
const LARGE = '200%';

let world: World;
let browsing: Tab;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  serveChangePages(world, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
});
afterAll(() => world?.close());

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

/** What axe finds on a screen. Only the colours differ between the themes, so `dark` looks at those alone. */
async function findFaults(tab: Tab, scheme: 'light' | 'dark'): Promise<string[]> {
  await tab.activate();
  await tab.setColorScheme(scheme);
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.runScript(AXE);
  return tab.evaluate(
    async (options) => {
      // Colours on their way from one theme to the other are nobody's colours.
      for (const animation of document.getAnimations()) {
        const { endTime } = animation.effect?.getComputedTiming() ?? {};
        if (endTime === Number.POSITIVE_INFINITY) animation.cancel();
        else animation.finish();
      }
      const { axe } = globalThis as unknown as {
        axe: { run(on: object, options: object): Promise<AxeResult> };
      };
      // Of a long list the first rows are looked at: the rest have the same parts.
      for (const row of document.body.querySelectorAll('main *:nth-child(n + 20)'))
        row.toggleAttribute('data-alike', true);
      const { violations } = await axe.run({ exclude: ['[data-alike]'] }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
      );
    },
    { resultTypes: ['violations'], ...(scheme === 'dark' && { runOnly: ['color-contrast'] }) },
  );
}

/** What does not fit into a narrow window with large text: the page itself, and text in boxes too small for it. */
async function findCutOff(tab: Tab): Promise<string[]> {
  // A tab that is hidden draws no frames.
  await tab.activate();
  await tab.setSize(NARROW, 800);
  return tab.evaluate(async (size) => {
    const root = document.documentElement;
    const found: string[] = [];
    for (const fontSize of ['', size]) {
      root.style.fontSize = fontSize;
      // A list that measures its rows does so after the next frame.
      dispatchEvent(new Event('resize'));
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));
      const at = fontSize || '100%';
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
          (one) =>
            one.getBoundingClientRect().right > root.clientWidth + 0.5 &&
            one.children.length === 0 &&
            // A line that scrolls sideways holds more than it shows.
            !one.closest('.top nav'),
        );
        found.push(
          `${at}: ${root.scrollWidth} px wide: ${wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))}`,
        );
      }
      for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
        if (box.closest('select, svg, .unseen') || box.matches('input') || box.clientWidth === 0) continue;
        const { overflowX, overflowY } = getComputedStyle(box);
        const cutX = overflowX !== 'visible' && overflowX !== 'auto' && box.scrollWidth > box.clientWidth + 1;
        const cutY =
          (overflowY === 'hidden' ||
            overflowY === 'clip' ||
            box.matches('[data-virtual], .service, .ring, button')) &&
          box.scrollHeight > box.clientHeight + 1;
        if (cutX || cutY) found.push(`${at}: cut off: ${box.className} ${box.textContent?.slice(0, 60)}`);
      }
    }
    root.style.fontSize = '';
    return found;
  }, LARGE);
}

/** Looks at the screen in hand in both themes, then narrow. Faults are collected with where they are met. */
async function look(tab: Tab, where: string, faults: Record<string, string>) {
  const note = (fault: string, at: string) => {
    faults[fault] = `${faults[fault] ?? ''} ${at}`.trim();
  };
  for (const scheme of ['light', 'dark'] as const)
    for (const fault of await findFaults(tab, scheme)) note(fault, `${where}/${scheme}`);
  for (const fault of await findCutOff(tab)) note(fault, where);
}

describe.each(Object.keys(STATES))('with the database %s', (state) => {
  beforeAll(() => STATES[state]?.(world.driver));

  test('the dashboard has no fault that axe finds and cuts nothing off', async () => {
    const dashboard = await openDashboard(world.driver, 'plan');
    const faults: Record<string, string> = {};
    for (const language of LANGUAGES) {
      await dashboard.setSize(1000, 800);
      await speak(world.driver, dashboard, language);
      for (const part of PARTS) {
        await dashboard.setSize(1000, 800);
        await goToPart(dashboard, part);
        await dashboard.waitFor(() => !!document.querySelector('main h2'));
        await look(dashboard, `${language}/${part}`, faults);
      }
      if (state === 'empty') continue;
      await goToPart(dashboard, 'services');
      await dashboard.click('.service-name');
      await dashboard.waitFor(() => !!document.querySelector('.service-page [data-fact]'));
      await look(dashboard, `${language}/service`, faults);
    }
    expect(faults).toEqual({});
    await dashboard.close();
  });

  test('the panel has no fault that axe finds and cuts nothing off', async () => {
    const panel = await openPanel(world.driver, browsing);
    const faults: Record<string, string> = {};
    for (const language of LANGUAGES) {
      await panel.activate();
      await speak(world.driver, panel, language);
      if (state !== 'empty') {
        await panel.click('[data-action="step-begin"]');
        await panel.waitFor(() => !!document.querySelector('[data-step]'));
        await panel.click('[data-action="details"]');
        await panel.waitFor(() => !!document.querySelector('.details'));
      }
      await look(panel, language, faults);
    }
    expect(faults).toEqual({});
    await panel.close();
  });

  test('popup and first page cut nothing off', async () => {
    for (const open of [openPopup, openWelcome]) {
      const tab = await open(world.driver);
      const faults: Record<string, string> = {};
      for (const language of LANGUAGES) {
        await speak(world.driver, tab, language);
        for (const fault of await findCutOff(tab)) faults[fault] = `${faults[fault] ?? ''} ${language}`;
      }
      expect(faults).toEqual({});
      await tab.close();
    }
  });
});

test('the extension itself made no request meanwhile', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});

test('a planted fault and a planted overflow are found', async () => {
  const panel = await openPanel(world.driver, browsing);
  await panel.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/icon/16.png"><p style="white-space: nowrap">One line that is much longer than any phone is wide</p>',
    ),
  );
  expect((await findFaults(panel, 'light')).join()).toContain('image-alt');
  expect((await findCutOff(panel)).join()).toMatch(/px wide/);
});
