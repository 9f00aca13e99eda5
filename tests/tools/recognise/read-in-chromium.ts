import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import { buildPageTable, findPageHints, type PageHints } from '../../../src/catalogue/page-table.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { isKnownLabel } from '../../../src/recogniser/meaning.ts';
import { bundleEngine } from './bundle-engine.ts';
import { contentTypeOf } from './page-files.ts';

export interface PageToRead {
  file: string;
  html: string;
  bytes: Buffer;
  url: string | undefined;
}

const PARALLEL = 4;
/**
 * Pages of different hosts share processes: a new process for each host takes longer than to read its page. The
 * first features are those that Playwright turns off itself; naming any replaces its list.
 */
const FEW_PROCESSES = [
  `--renderer-process-limit=${PARALLEL}`,
  '--disable-site-isolation-trials',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,DestroyProfileOnBrowserClose,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,OptimizationHints,IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance',
];
const NOWHERE = 'https://page.invalid/';
/** What a page that stays as it is is written into: opening a document of its own takes ten times as long. */
const EMPTY = Buffer.from('<!doctype html>');
/** Holds nothing that moves and nothing that a page only has when it is opened. */
const STILL = /^(?!.*(?:<script|<iframe|<frame|onload=|http-equiv=.?refresh|srcdoc|shadowrootmode))/is;
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
];

function findChromium(): string {
  const found = [process.env.CHROMIUM, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('no Chromium found: install it, or name it in the variable CHROMIUM');
  return found;
}

/** The file that stands to a saved page as an address stands to the page's own: a frame that was saved with it. */
async function readBeside(file: string, page: URL, address: string): Promise<Buffer | undefined> {
  if (!address.startsWith(new URL('.', page).href)) return undefined;
  const path = join(dirname(file), decodeURIComponent(address.slice(new URL('.', page).href.length)));
  if (relative(dirname(file), path).startsWith('..')) return undefined;
  return readFile(path).catch(() => undefined);
}

/** What a navigation to an address gets: the page itself, or a frame saved beside it. */
async function findBody(
  { file, bytes, url = NOWHERE }: PageToRead,
  asked: string,
): Promise<Buffer | undefined> {
  const address = new URL(url);
  const withoutHash = asked.replace(/#.*$/, '');
  return withoutHash === address.href.replace(/#.*$/, '') ? bytes : readBeside(file, address, withoutHash);
}

const RANK: Outcome['kind'][] = ['shown', 'signed-out', 'absent', 'unrecognised'];

/** What a page and its frames come to: every number, otherwise what says most. */
function joinOutcomes(outcomes: Outcome[]): Outcome {
  const why = outcomes.flatMap((one) => one.why);
  const asked = outcomes.flatMap((one) => ('asked' in one ? one.asked : []));
  const numbers = outcomes.flatMap((one) => (one.kind === 'shown' ? one.numbers : []));
  if (numbers.length) return { kind: 'shown', numbers, asked, why };
  const kind = RANK.find((rank) => outcomes.some((one) => one.kind === rank)) ?? 'unrecognised';
  return kind === 'signed-out' || kind === 'absent' ? { kind, why } : { kind: 'unrecognised', asked, why };
}

/** Lets the shipped engine read saved pages in Chromium; what moves or has frames is opened under its address. */
export async function readInChromium(pages: PageToRead[], done?: (file: string) => void): Promise<Outcome[]> {
  const [engine, sites] = await Promise.all([bundleEngine(), loadSites()]);
  const table = buildPageTable(sites, isKnownLabel);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...FEW_PROCESSES],
  });
  const outcomes: Outcome[] = [];
  let next = 0;
  /** Tabs whose document no page with a life of its own has been in. */
  const writable = new WeakSet<object>();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript({
      content: engine.replace(/^(?:var|const|let) rebindTool ?=/, 'globalThis.rebindTool ='),
    });
    const work = async (): Promise<void> => {
      const tab = await context.newPage();
      let page: PageToRead | undefined;
      // Once for the tab: while it is taken away and put back, a request could get past it.
      await tab.route('**/*', async (route) => {
        const request = route.request();
        const isEmpty = request.url() === NOWHERE && page?.url !== undefined;
        const body = isEmpty
          ? EMPTY
          : page && request.isNavigationRequest() && (await findBody(page, request.url()));
        await (body ? route.fulfill({ body, contentType: contentTypeOf(body) }) : route.abort());
      });
      for (let at = next++; at < pages.length; at = next++) {
        page = pages[at];
        if (!page) break;
        outcomes[at] = await readOne(tab, page);
        done?.(page.file);
      }
    };
    const readOne = async (
      tab: import('playwright-core').Page,
      { html, url = NOWHERE }: PageToRead,
    ): Promise<Outcome> => {
      const address = new URL(url);
      const hints = findPageHints(table, address);
      if (STILL.test(html)) {
        if (!writable.has(tab)) await tab.goto(NOWHERE);
        writable.add(tab);
        return readFrame(tab.mainFrame(), address.href, hints, html);
      }
      writable.delete(tab);
      // Another document in between, or a second page under the same address would only change the hash.
      await tab.goto('about:blank');
      await tab.goto(address.href, { waitUntil: 'load' });
      const outcomes = [await readFrame(tab.mainFrame(), address.href, hints)];
      for (const frame of tab.frames()) {
        if (frame === tab.mainFrame() || !/^https?:/.test(frame.url())) continue;
        const where = new URL(frame.url());
        const own = findPageHints(table, where);
        // A frame of another origin is an account page of its own or none of ours.
        if (own || where.origin === address.origin)
          outcomes.push(await readFrame(frame, where.href, own ?? hints));
      }
      return joinOutcomes(outcomes);
    };
    const readFrame = (
      frame: import('playwright-core').Frame,
      where: string,
      hints: PageHints | undefined,
      html?: string,
    ) =>
      frame.evaluate(
        ([url, known, written]) =>
          (globalThis as unknown as { rebindTool: typeof import('./in-page.ts') }).rebindTool.readPage(
            url,
            known,
            written,
          ),
        [where, hints, html] as const,
      ) as Promise<Outcome>;
    await Promise.all(Array.from({ length: Math.min(PARALLEL, pages.length) }, work));
  } finally {
    await browser.close();
  }
  return outcomes;
}
