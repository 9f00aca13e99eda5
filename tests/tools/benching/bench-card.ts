import { setTimeout as pause } from 'node:timers/promises';
import { setShown } from '../../e2e/support/card.ts';
import { ask } from '../../e2e/support/screens.ts';
import { otherPageOf } from '../../e2e/support/world.ts';
import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import type { Tab } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';
import { figureOf, type Line, show } from './figures.ts';
import { LOADS, WARM_UPS } from './repeats.ts';
import { measurePageScripts, type PageScripts } from './script-cost.ts';
import { seedBindings } from './seed.ts';

/** Sizes of the pages the card is drawn into. */
const ELEMENTS = [300, 5_000, 50_000] as const;
/** Milliseconds of script, whatever the size of the page. */
const CARD_BAR_MS = 5;
/** How long a page that gets no card is watched after it was decided that it gets none. */
const WINDOW_MS = 400;

/** The seed moves every third account on to the new number; the second stays. */
const SEEDED = ['zhihu', 'weibo'];
const BOUND = otherPageOf('weibo');
const UNBOUND = otherPageOf('douban');

const countCards = async (driver: ChromiumDriver) =>
  (await ask(driver, 'activity.list', null)).entries.filter(({ kind }) => kind === 'card-shown').length;

/** What the card costs in a page that gets one, and what there is of it in pages that get none. */
export async function benchCard(driver: ChromiumDriver, tab: Tab): Promise<Line[]> {
  await seedBindings(driver, SEEDED, SEEDED.length);
  await tab.activate();
  const session = await driver.browserSession();
  const lines: Line[] = [];
  for (const elements of ELEMENTS) {
    const address = `${BOUND}/${elements}`;
    const costs: PageScripts[] = [];
    for (let n = 0; n < WARM_UPS + LOADS; n++) {
      await setShown(driver, {});
      const before = await countCards(driver);
      const cost = await measurePageScripts(session, tab, address, () =>
        until('the card on the bench page', async () => (await countCards(driver)) > before),
      );
      if (!cost.files.some((file) => file === `${driver.extensionOrigin}/card.js`))
        throw new Error(`no card was drawn at ${address}`);
      if (n >= WARM_UPS) costs.push(cost);
    }
    const total = figureOf(costs.map((cost) => cost.total));
    lines.push({
      what: `a card on ${elements} elements`,
      figures: `${show(total)} ms, longest ${show(figureOf(costs.map((cost) => cost.longest)))} ms`,
      value: total.min,
      bar: CARD_BAR_MS,
      unit: ' ms',
    });
  }
  for (const [what, address] of [
    ['scripts on a bound site whose card was shown', BOUND],
    ['scripts on a site of the catalogue that is not bound', UNBOUND],
    ['scripts on a site outside the catalogue', 'https://outside.example'],
  ] as const) {
    const { count, total } = await measurePageScripts(session, tab, `${address}/5000`, async () => {
      // Answered after what was decided before it.
      await ask(driver, 'settings.set', {});
      await pause(WINDOW_MS);
    });
    lines.push({ what, figures: `${total.toFixed(2)} ms`, value: count, bar: 0, unit: '' });
  }
  await session.detach();
  return lines;
}
