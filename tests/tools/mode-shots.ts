import path from 'node:path';
import { ask } from '../e2e/support/screens.ts';
import type { World } from '../e2e/support/world.ts';
import type { ChromiumDriver } from '../support/browsers/chromium.ts';

/** Ways to look at a screen that are the reader's own. */
const MODES: Record<string, { media?: { name: string; value: string }; print?: true; textSize?: string }> = {
  contrast: { media: { name: 'prefers-contrast', value: 'more' } },
  forced: { media: { name: 'forced-colors', value: 'active' } },
  large: { textSize: '200%' },
  print: { print: true },
};

const SCREENS = [
  { name: 'popup', path: '/popup.html', width: 380, height: 600 },
  { name: 'panel', path: '/sidepanel.html', width: 360, height: 800 },
  { name: 'plan', path: '/options.html#/plan', width: 1100, height: 1000 },
  { name: 'plan-phone', path: '/options.html#/plan', width: 360, height: 1000 },
  { name: 'history', path: '/options.html#/history', width: 1100, height: 1000 },
  { name: 'services', path: '/options.html#/services', width: 1100, height: 1000 },
  { name: 'services-phone', path: '/options.html#/services', width: 360, height: 1000 },
  { name: 'welcome', path: '/welcome.html', width: 1000, height: 1400 },
] as const;

/** Renders screens with more contrast, in the system's own colours, with text twice as large, and as printed. Answers how many pictures. */
export async function takeModes(
  world: World,
  folder: string,
  languages: readonly ('en' | 'zh-CN' | 'zh-TW')[],
): Promise<number> {
  const driver = world.driver as ChromiumDriver;
  await ask(driver, 'settings.set', { theme: 'auto' });
  let count = 0;
  for (const [mode, { media, print, textSize }] of Object.entries(MODES)) {
    for (const language of languages) {
      await ask(driver, 'settings.set', { language });
      for (const screen of SCREENS) {
        const tab = await driver.openExtensionPage(screen.path);
        await tab.setSize(screen.width, screen.height);
        await tab.waitFor(() => document.documentElement.dataset.ready === 'true');
        if (media || print) {
          const session = await driver.tabSession(tab);
          await session.send('Emulation.setEmulatedMedia', {
            ...(media && { features: [media] }),
            ...(print && { media: 'print' }),
          });
        }
        // Lists measure their rows anew with the next frame.
        await tab.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          dispatchEvent(new Event('resize'));
          return new Promise<null>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(null))));
        }, textSize ?? '');
        await tab.screenshot(path.join(folder, `${screen.name}-${mode}-${language}.png`));
        await tab.close();
        count += 1;
      }
    }
  }
  return count;
}
