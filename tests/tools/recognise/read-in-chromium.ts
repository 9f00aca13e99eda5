import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import { buildPageTable, findPageHints } from '../../../src/catalogue/page-table.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { isKnownLabel } from '../../../src/recogniser/meaning.ts';
import { bundleEngine } from './bundle-engine.ts';

export interface PageToRead {
  file: string;
  html: string;
  url: string | undefined;
}

const PARALLEL = 12;
const NOWHERE = 'https://page.invalid/';
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

/** Opens saved pages in Chromium under their addresses and lets the shipped engine read them. */
export async function readInChromium(pages: PageToRead[], done?: (file: string) => void): Promise<Outcome[]> {
  const [engine, sites] = await Promise.all([bundleEngine(), loadSites()]);
  const table = buildPageTable(sites, isKnownLabel);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const outcomes: Outcome[] = [];
  let next = 0;
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const work = async (): Promise<void> => {
      const tab = await context.newPage();
      for (let at = next++; at < pages.length; at = next++) {
        const page = pages[at];
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
      const plain = address.href.replace(/#.*$/, '');
      await tab.unrouteAll();
      await tab.route('**/*', (route) =>
        route.request().url().replace(/#.*$/, '') === plain && route.request().isNavigationRequest()
          ? route.fulfill({
              body: html,
              contentType: /<meta[^>]+charset/i.test(html) ? 'text/html' : 'text/html; charset=utf-8',
            })
          : route.abort(),
      );
      // Another document in between, or a second page under the same address would only change the hash.
      await tab.goto('about:blank');
      await tab.goto(address.href, { waitUntil: 'load' });
      await tab.evaluate(engine.replace(/^(?:var|const|let) rebindTool ?=/, 'globalThis.rebindTool ='));
      const hints = findPageHints(table, address);
      const still = !/<script|<iframe|<frame|onload=|http-equiv=.?refresh|srcdoc/i.test(html);
      return tab.evaluate(
        ([where, known, isStill]) =>
          (globalThis as unknown as { rebindTool: typeof import('./in-page.ts') }).rebindTool.readPage(
            where,
            known,
            isStill,
          ),
        [address.href, hints, still] as const,
      ) as Promise<Outcome>;
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, pages.length) }, work));
  } finally {
    await browser.close();
  }
  return outcomes;
}
