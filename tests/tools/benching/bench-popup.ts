import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import { figureOf, type Line, show } from './figures.ts';
import { measurePaint } from './popup-time.ts';
import { LOADS, WARM_UPS } from './repeats.ts';
import { seedBindings } from './seed.ts';

const BINDINGS = [1_000, 10_000] as const;
const POPUP_BAR = 1.2;

/** The popup's time to its first painted rows, as a ratio to an empty page of the same extension. */
export async function benchPopup(driver: ChromiumDriver, emptyPage: string): Promise<Line[]> {
  const siteIds = (await loadSites()).map(({ id }) => id);
  const lines: Line[] = [];
  for (const count of BINDINGS) {
    await seedBindings(driver, siteIds, count);
    const popup: number[] = [];
    const empty: number[] = [];
    for (let n = 0; n < WARM_UPS + LOADS; n++) {
      const emptyMs = await measurePaint(driver, emptyPage, 'body');
      const popupMs = await measurePaint(driver, '/popup.html', '[data-row]');
      if (n < WARM_UPS) continue;
      empty.push(emptyMs);
      popup.push(popupMs);
    }
    lines.push({
      what: `popup with ${count} bindings`,
      figures: `to painted rows ${show(figureOf(popup))} ms, empty page ${show(figureOf(empty))} ms`,
      value: figureOf(popup).min / figureOf(empty).min,
      bar: POPUP_BAR,
      unit: ' ×',
    });
  }
  return lines;
}
