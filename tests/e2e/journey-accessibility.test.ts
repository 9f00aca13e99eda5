/** Panel and dashboard through axe, and every screen for what is cut off, in every state and language. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PARTS } from '../../src/dashboard/route.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { otherPage } from './support/account-pages.ts';
import { goToPart, LANGUAGES, openDashboard, openPanel, speak } from './support/journey-screens.ts';
import { STATES, serveChangePages } from './support/journey-states.ts';
import { findCutOff, findFaults, look } from './support/look-for-faults.ts';
import { openPopup, openWelcome } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const OUTSIDE = 'https://no-catalogue-site.example/';

let world: World;
let browsing: Tab;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
  world.serve(OUTSIDE, otherPage('Elsewhere'));
  serveChangePages(world, otherPage('Elsewhere'));
  browsing = await world.driver.openTab(OUTSIDE);
});
afterAll(() => world?.close());

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
        await dashboard.waitFor(
          () => document.querySelector('main h2') && !document.querySelector('main [aria-busy="true"]'),
        );
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
