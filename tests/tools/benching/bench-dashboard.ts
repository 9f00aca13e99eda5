import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import { until } from '../../support/browsers/until.ts';
import { type Figure, figureOf, type Line, show } from './figures.ts';
import { LOADS } from './repeats.ts';
import { seedBindings } from './seed.ts';
import { WHOLE_LIST_PAGE } from './whole-list-build.ts';

const ROWS = 10_000;
const WARM_UPS = 1;
/** One frame: what is typed is on the screen with the next. */
const BAR_MS = 16;
/** Repeats of what takes long and is there for comparison only. */
const FEW = 2;
/** Digits stand in many names of the bench's services, so that every key changes how many rows pass. */
const TYPED = ['1', '2', '3'] as const;

/**
 * Runs in the dashboard: notes, for each key, the time from the key's event to the end of painting the first frame in
 * which the number of rows found is another than before.
 */
function watchKeys(): void {
  const scope = globalThis as unknown as { keyTimes: number[] };
  scope.keyTimes = [];
  const channel = new MessageChannel();
  let pressedAt = 0;
  // The message goes out in the frame's own callback and comes in after its painting.
  channel.port1.onmessage = () => scope.keyTimes.push(performance.now() - pressedAt);
  const found = () => document.querySelector('.bulk-all')?.textContent;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressedAt = timeStamp;
      const before = found();
      const frame = () => {
        if (found() === before) requestAnimationFrame(frame);
        else channel.port2.postMessage(0);
      };
      requestAnimationFrame(frame);
    },
    { capture: true },
  );
}

const readTimes = () => (globalThis as unknown as { keyTimes: number[] }).keyTimes;

/** Types into the search of the services and takes it back, again and again. */
async function measureKeys(driver: ChromiumDriver, page: string, repeats: number): Promise<Figure> {
  const tab = await driver.openExtensionPage(`${page}#/services`);
  await tab.activate();
  await tab.waitFor(() => document.querySelector('[data-virtual]') !== null);
  await tab.click('#service-search');
  await tab.evaluate(watchKeys);
  let pressed = 0;
  const key = async (press: () => Promise<void>) => {
    await press();
    pressed++;
    await until('the rows found for a key', async () => (await tab.evaluate(readTimes)).length === pressed);
  };
  for (let n = 0; n < WARM_UPS + repeats; n++) {
    for (const digit of TYPED) await key(() => tab.type(digit));
    for (const _ of TYPED) await key(() => tab.press('Backspace'));
  }
  const times = await tab.evaluate(readTimes);
  await tab.close();
  return figureOf(times.slice(WARM_UPS * 2 * TYPED.length));
}

/**
 * From a key in the dashboard's search to the frame with the rows found, held to the median: a key comes at any moment
 * between two frames. The other way to draw a long list, `content-visibility`, is measured beside it.
 */
export async function benchDashboard(driver: ChromiumDriver): Promise<Line[]> {
  const siteIds = (await loadSites()).map(({ id }) => id);
  await seedBindings(driver, siteIds, ROWS);
  const shipped = await measureKeys(driver, '/options.html', LOADS);
  const whole = await measureKeys(driver, WHOLE_LIST_PAGE, FEW);
  return [
    {
      what: `filter of ${ROWS} rows`,
      figures: `virtual list ${show(shipped)} ms, content-visibility ${show(whole)} ms`,
      value: shipped.median,
      bar: BAR_MS,
      unit: ' ms',
    },
  ];
}
