import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import type { Tab } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';
import { countReads } from './count-reads.ts';
import { figureOf, type Line, show } from './figures.ts';
import { type Reference, referenceHost } from './reference-extensions.ts';
import { LOADS, WARM_UPS } from './repeats.ts';
import { measureHeap, measureScript, type ScriptCost } from './script-cost.ts';

/** How long after its load event a page is still watched. */
const WINDOW_MS = 400;
const REDRAWN_MS = 10_000;

/** Sizes of the pages measured. */
export const ELEMENTS = [300, 5_000, 50_000] as const;
const WALK_BARS = { 300: 2, 5000: 1.2, 50000: 0.8 } as const;
const LONGEST_BARS = { 300: 5, 5000: 5, 50000: 16 } as const;
const NOTHING_BAR = 2;
const REDRAWN_BAR_MS = 15;
const HEAP_BAR_KB = 100;

export interface ScriptBench {
  driver: ChromiumDriver;
  tab: Tab;
  /** The service that the account page is of. */
  site: string;
  /** Address of an account page; the pages to measure lie below it, and by the same last part on the references' hosts. */
  accountPage: string;
  /** Origin of each reference extension. */
  originOf: Record<Reference, string>;
}

/** Lets a page be watched for `ms`, and longer where its number is not reported by then: giving up is not being fast. */
async function settleOurs(
  { driver, site }: ScriptBench,
  ms: number,
  hasNumber: boolean,
): Promise<() => Promise<void>> {
  const result = hasNumber ? 'shown' : undefined;
  const before = await countReads(driver, site, result);
  return async () => {
    await pause(ms);
    if (hasNumber)
      await until('the number to be reported', async () => (await countReads(driver, site, result)) > before);
    else if ((await countReads(driver, site)) > before)
      throw new Error('something was reported of a page with nothing');
  };
}

/** Measures ours and a reference in turn, the order changing each time. */
async function compare(
  bench: ScriptBench,
  ours: { address: string; hasNumber: boolean },
  reference: { name: Reference; path: string },
): Promise<{ ours: ScriptCost[]; reference: ScriptCost[] }> {
  const { tab, driver, originOf } = bench;
  const session = await driver.browserSession();
  const costs: { ours: ScriptCost[]; reference: ScriptCost[] } = { ours: [], reference: [] };
  const settle = () => pause(WINDOW_MS);
  const load = {
    ours: async () =>
      measureScript(session, tab, ours.address, driver.extensionOrigin, {
        settle: await settleOurs(bench, WINDOW_MS, ours.hasNumber),
      }),
    reference: () =>
      measureScript(
        session,
        tab,
        `https://${referenceHost(reference.name)}${reference.path}`,
        originOf[reference.name],
        { settle },
      ),
  };
  for (let n = 0; n < WARM_UPS + LOADS; n++) {
    for (const which of n % 2 ? (['ours', 'reference'] as const) : (['reference', 'ours'] as const)) {
      const cost = await load[which]();
      if (cost.total === 0) throw new Error(`no script of the extension ran for ${which} at ${ours.address}`);
      if (n >= WARM_UPS) costs[which].push(cost);
    }
  }
  await session.detach();
  return costs;
}

const totals = (costs: ScriptCost[]) => figureOf(costs.map(({ total }) => total));

/** The content script's CPU time, tasks and heap. */
export async function benchContentScript(bench: ScriptBench): Promise<Line[]> {
  const { accountPage } = bench;
  const against: Line[] = [];
  const longest: Line[] = [];
  for (const elements of ELEMENTS) {
    const page = { address: `${accountPage}/${elements}`, hasNumber: true };
    const costs = await compare(bench, page, { name: 'walk', path: `/${elements}` });
    const [ours, walk] = [totals(costs.ours), totals(costs.reference)];
    against.push({
      what: `${elements} elements, a number to find`,
      figures: `ours ${show(ours)} ms, bare walk ${show(walk)} ms`,
      value: ours.min / walk.min,
      bar: WALK_BARS[elements],
      unit: ' ×',
    });
    const pieces = figureOf(costs.ours.map((cost) => cost.longest));
    longest.push({
      what: `longest task on ${elements} elements`,
      figures: `${show(pieces)} ms`,
      value: pieces.min,
      bar: LONGEST_BARS[elements],
      unit: ' ms',
    });
  }
  const nothing = { address: `${accountPage}/nothing`, hasNumber: false };
  const costs = await compare(bench, nothing, { name: 'text', path: '/nothing' });
  await untilUnread(bench, nothing.address);
  const [ours, text] = [totals(costs.ours), totals(costs.reference)];
  against.push({
    what: '5000 elements, nothing to find',
    figures: `ours ${show(ours)} ms, textContent + regex ${show(text)} ms`,
    value: ours.min / text.min,
    bar: NOTHING_BAR,
    unit: ' ×',
  });
  return [...against, ...longest, await benchRedrawn(bench), await benchHeap(bench)];
}

/** Waits until the page was watched to the end and came to nothing. */
async function untilUnread({ driver, tab, site }: ScriptBench, address: string): Promise<void> {
  const before = await countReads(driver, site, 'unread');
  await tab.goto(address);
  await until('the end of the watch', async () => (await countReads(driver, site, 'unread')) > before);
}

async function benchRedrawn(bench: ScriptBench): Promise<Line> {
  const { driver, tab, accountPage } = bench;
  const session = await driver.browserSession();
  const cost = await measureScript(session, tab, `${accountPage}/redrawn`, driver.extensionOrigin, {
    settle: await settleOurs(bench, REDRAWN_MS, true),
    pageHasScripts: true,
  });
  await session.detach();
  return {
    what: 'page redrawn 60 times a second for 10 s',
    figures: `longest ${cost.longest.toFixed(2)} ms`,
    value: cost.total,
    bar: REDRAWN_BAR_MS,
    unit: ' ms',
  };
}

async function benchHeap({ driver, tab, accountPage }: ScriptBench): Promise<Line> {
  const session = await driver.tabSession(tab);
  const ours: number[] = [];
  const walk: number[] = [];
  for (let n = 0; n < 5; n++) {
    for (const [address, used] of [
      [`${accountPage}/5000`, ours],
      [`https://${referenceHost('walk')}/5000`, walk],
    ] as const) {
      await tab.goto('about:blank');
      await tab.goto(address);
      await pause(WINDOW_MS);
      used.push((await measureHeap(session)) / 1000);
    }
  }
  await session.detach();
  return {
    what: 'heap on 5000 elements, more than the walk',
    figures: `ours ${show(figureOf(ours))} kB, walk ${show(figureOf(walk))} kB`,
    value: figureOf(ours).min - figureOf(walk).min,
    bar: HEAP_BAR_KB,
    unit: ' kB',
  };
}
