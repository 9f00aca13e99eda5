/**
 * Renders every screen in every state, language and theme in real Chromium into `.output/shots/`, and puts the
 * README's pictures in their place when asked (`npm run shots -- --readme`). `--only locked,offline,modes,cards` takes
 * the pictures of these alone. Run `npm run build` first.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from '../e2e/support/screens.ts';
import { createWorld } from '../e2e/support/world.ts';
import type { Driver, Tab } from '../support/browsers/driver.ts';
import { takeCards } from './card-shots.ts';
import { takeModes } from './mode-shots.ts';
import { PROJECT } from './running/command.ts';
import { type Screen, STATES } from './shot-states.ts';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const THEMES = ['light', 'dark'] as const;

const { values: options } = parseArgs({
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const only = options.only?.split(',');
const isWanted = (name: string): boolean => !only || only.includes(name);

/** Opens a screen and writes its picture, once it shows what it is to show (`until`, a selector). */
async function take(driver: Driver, screen: Screen, until: string | undefined, file: string): Promise<void> {
  const tab: Tab = await driver.openExtensionPage(screen.path);
  await tab.setSize(screen.width, screen.height);
  await tab.waitFor(() => document.documentElement.dataset.ready === 'true');
  if (until) await tab.waitFor((selector) => !!document.querySelector(selector), until);
  // Icons are files of their own: a picture without them would not be what the user sees.
  await tab.waitFor(() =>
    [...document.images].every((image) => image.complete || !image.getClientRects().length),
  );
  await tab.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  });
  await tab.screenshot(file);
  await tab.close();
}

const folder = path.join(PROJECT, '.output/shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const world = await createWorld('chromium');
let count = 0;
try {
  for (const state of STATES) {
    await state.reach(world.driver);
    if (!isWanted(state.name)) continue;
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        await ask(world.driver, 'settings.set', { language, theme });
        for (const screen of state.screens) {
          await take(
            world.driver,
            screen,
            state.until,
            path.join(folder, `${screen.name}-${state.name}-${language}-${theme}.png`),
          );
          count += 1;
        }
      }
    }
    console.log(`${state.name}: ${state.screens.length} screens`);
  }
  if (isWanted('modes')) count += await takeModes(world, folder, LANGUAGES);
  if (isWanted('cards')) count += await takeCards(world, folder, LANGUAGES, THEMES);
} finally {
  await world.close();
}
if (options.readme) {
  const readme = path.join(PROJECT, '.github/readme');
  copyFileSync(path.join(folder, 'popup-sample-en-light.png'), path.join(readme, 'popup.png'));
  copyFileSync(path.join(folder, 'popup-sample-zh-CN-dark.png'), path.join(readme, 'popup-zh.png'));
  copyFileSync(path.join(folder, 'dashboard-plan-sample-en-light.png'), path.join(readme, 'plan.png'));
}
console.log(`${count} pictures in ${folder}`);
