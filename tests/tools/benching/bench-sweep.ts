import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import { sweepPages } from '../../../src/catalogue/sweep-pages.ts';
import { accountPage } from '../../e2e/support/account-pages.ts';
import { ask } from '../../e2e/support/screens.ts';
import { readSweep } from '../../e2e/support/sweeping.ts';
import { type ChromiumDriver, launchChromium } from '../../support/browsers/chromium.ts';
import { startFakeInternet } from '../../support/browsers/fake-internet.ts';
import { buildFor } from '../../support/browsers/launch.ts';
import { until } from '../../support/browsers/until.ts';
import type { Line } from './figures.ts';
import { attachToBackground } from './heap.ts';

const EARLY = 10;
const LATE = 100;
/** What a sweep leaves behind in the background, as a ratio: one that kept its pages would grow by all of them. */
const HEAP_BAR = 1.1;
const MASK = '138****8000';

/** The background's heap in a sweep of a hundred services, after ten pages and after all. In a browser of its own. */
export async function benchSweep(program: string): Promise<Line[]> {
  const sites = (await loadSites()).filter((site) => sweepPages(site).length > 0).slice(0, LATE);
  if (sites.length < LATE) throw new Error(`only ${sites.length} services can be swept`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rebind-bench-sweep-'));
  cpSync(buildFor('chromium'), folder, { recursive: true });
  const internet = await startFakeInternet(() => accountPage('绑定手机', MASK));
  const driver = await launchChromium({ program, extension: folder, internet });
  try {
    await ask(driver, 'number.add', { text: '138 0013 8000', country: 'CN' });
    await ask(driver, 'settings.set', { pace: 'quick' });
    return [
      await measure(
        driver,
        sites.map(({ id }) => id),
      ),
    ];
  } finally {
    await driver.close();
    internet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(driver: ChromiumDriver, siteIds: string[]): Promise<Line> {
  const background = await attachToBackground(driver);
  const started = await ask(driver, 'sweep.start', { siteIds });
  if (!started.ok) throw new Error(`the sweep did not start: ${started.problem}`);
  const after = async (pages: number) => {
    await until(`${pages} pages`, async () => ((await readSweep(driver))?.took.pages ?? 0) >= pages);
    return background.heapBytes();
  };
  const early = await after(EARLY);
  // A wait for anything is bounded; a hundred pages take longer than that.
  for (let pages = 2 * EARLY; pages < LATE; pages += EARLY) await after(pages);
  const late = await after(LATE);
  const sweep = await readSweep(driver);
  const shown = sweep?.items.filter(({ result }) => result === 'shown').length ?? 0;
  // A sweep that read nothing would hold nothing.
  if (shown < LATE) throw new Error(`only ${shown} of ${LATE} pages were read`);
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  return {
    what: `background in a sweep of ${LATE} services`,
    figures: `heap after ${EARLY} pages ${kB(early)}, after ${LATE} ${kB(late)}`,
    value: late / early,
    bar: HEAP_BAR,
    unit: ' ×',
  };
}
