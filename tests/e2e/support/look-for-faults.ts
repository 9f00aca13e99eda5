import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../support/browsers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A phone's width, and text twice as large as usual. */
const NARROW = 360;
const LARGE = '200%';

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

/** What axe finds on a screen. Only the colours differ between the themes, so `dark` looks at those alone. */
export async function findFaults(tab: Tab, scheme: 'light' | 'dark'): Promise<string[]> {
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
export async function findCutOff(tab: Tab): Promise<string[]> {
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
export async function look(tab: Tab, where: string, faults: Record<string, string>) {
  const note = (fault: string, at: string) => {
    faults[fault] = `${faults[fault] ?? ''} ${at}`.trim();
  };
  for (const scheme of ['light', 'dark'] as const)
    for (const fault of await findFaults(tab, scheme)) note(fault, `${where}/${scheme}`);
  for (const fault of await findCutOff(tab)) note(fault, where);
}
