/** Both screens through axe, in every state, theme and language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { ask, openPopup, openWelcome, setUpNumbers, untilReady } from './support/screens.ts';
import { createWorld, type World } from './support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SITES = ['apple', 'alipay', 'weibo', 'jd', 'meituan', 'taobao', 'zhihu', '12306', 'qq'];

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
});
afterAll(() => world?.close());

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

async function findFaults(tab: Tab): Promise<string[]> {
  await tab.runScript(AXE);
  return tab.evaluate(async () => {
    // Colours on their way from one theme to the other are nobody's colours.
    for (const animation of document.getAnimations()) {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      if (endTime === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
    const { axe } = globalThis as unknown as { axe: { run(on: Document): Promise<AxeResult> } };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
  });
}

/** Runs axe over a screen in both themes and both languages; answers with each fault and where it is met. */
async function findFaultsEverywhere(tab: Tab): Promise<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const language of ['zh-CN', 'en'] as const) {
    await ask(world.driver, 'settings.set', { language });
    await tab.reload();
    await untilReady(tab);
    await tab.waitFor((lang) => document.documentElement.lang === lang, language);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setColorScheme(scheme);
      for (const fault of await findFaults(tab))
        faults[fault] = `${faults[fault] ?? ''} ${language}/${scheme}`.trim();
    }
  }
  return faults;
}

const STATES: Record<string, () => Promise<void>> = {
  empty: async () => undefined,
  filled: async () => {
    const welcome = await openWelcome(world.driver);
    await setUpNumbers(welcome);
    await welcome.close();
    const { numbers } = await ask(world.driver, 'number.list', null);
    const retiring = numbers.find(({ status }) => status === 'retiring');
    await ask(world.driver, 'sites.pick', { numberId: retiring?.id ?? '', siteIds: SITES });
    await ask(world.driver, 'verdict.add', {
      siteId: 'zhihu',
      verdict: 'done',
      ...(retiring && { numberId: retiring.id }),
    });
  },
  sample: async () => {
    await ask(world.driver, 'sample.load', null);
  },
};

describe.each(Object.keys(STATES))('with the database %s', (state) => {
  beforeAll(() => STATES[state]?.());

  test('the popup has no fault that axe finds', async () => {
    const popup = await openPopup(world.driver);
    expect(await findFaultsEverywhere(popup)).toEqual({});
    const details = await popup.evaluate(() => !!document.querySelector('[data-action="details"]'));
    if (details) {
      await popup.click('[data-action="details"]');
      await popup.waitFor(() => !!document.querySelector('[data-verdict]'));
      expect(await findFaults(popup)).toEqual([]);
    }
    expect(details).toBe(state !== 'empty');
    await popup.close();
  });

  test('the first page has no fault that axe finds', async () => {
    const welcome = await openWelcome(world.driver);
    expect(await findFaultsEverywhere(welcome)).toEqual({});
    await welcome.close();
  });
});

test('axe finds a fault that is planted', async () => {
  const popup = await openPopup(world.driver);
  await popup.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="/icon/16.png">'));
  expect((await findFaults(popup)).join()).toContain('image-alt');
});
