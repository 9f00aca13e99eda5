import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import { ask, popupAddress } from '../../e2e/support/screens.ts';
import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import { figureOf, type Line, show } from './figures.ts';
import { measurePaint } from './popup-time.ts';
import { WARM_UPS } from './repeats.ts';
import { OLD_NUMBER_ID, seedBindings } from './seed.ts';

const BINDINGS = [1_000, 10_000] as const;
const POPUP_BAR = 1.2;
/** Most of what is measured is the start of a process, which varies by half: so more repeats, and their middle. */
const OPENINGS = 31;

/**
 * The popup's time to its first painted rows, as a ratio to an empty page of the same extension: opened once more,
 * and opened for the first time after something has changed.
 */
export async function benchPopup(driver: ChromiumDriver, emptyPage: string): Promise<Line[]> {
  const siteIds = (await loadSites()).map(({ id }) => id);
  const lines: Line[] = [];
  for (const count of BINDINGS) {
    await seedBindings(driver, siteIds, count);
    const again = await compare(driver, emptyPage, async () => {});
    lines.push(lineOf(`popup with ${count} bindings`, again));
    const changed = await compare(driver, emptyPage, async (n) => {
      const verdict = n % 2 ? 'uses' : 'closed';
      await ask(driver, 'verdict.add', { siteId: siteIds[0] ?? '', verdict, numberId: OLD_NUMBER_ID });
    });
    lines.push(lineOf(`${' '.repeat(6)}just after a change`, changed));
  }
  return lines;
}

interface Times {
  empty: number[];
  popup: number[];
}

/** Opens the empty page and the popup in turn, where the toolbar button leads; `before` is done before each pair. */
async function compare(
  driver: ChromiumDriver,
  emptyPage: string,
  before: (n: number) => Promise<void>,
): Promise<Times> {
  const times: Times = { empty: [], popup: [] };
  for (let n = 0; n < WARM_UPS + OPENINGS; n++) {
    await before(n);
    const emptyMs = await measurePaint(driver, emptyPage, 'body');
    const { pathname, hash } = new URL(await popupAddress(driver), driver.extensionOrigin);
    const popupMs = await measurePaint(driver, pathname + hash, '[data-row]');
    if (n < WARM_UPS) continue;
    times.empty.push(emptyMs);
    times.popup.push(popupMs);
  }
  return times;
}

function lineOf(what: string, { empty, popup }: Times): Line {
  return {
    what,
    figures: `to painted rows ${show(figureOf(popup))} ms, empty page ${show(figureOf(empty))} ms`,
    value: figureOf(popup).median / figureOf(empty).median,
    bar: POPUP_BAR,
    unit: ' ×',
  };
}
