/**
 * `npm run bench`: what Rebind costs, in real Chromium, against references that are measured in the same run in
 * turn with it. Figures are least / median; ratios are of the least, for the popup of the
 * median. Exit code 1 when a bar fails.
 * `npm run bench -- card sweep` runs these parts alone; the others are shipped, script, popup
 * and dashboard.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSeen } from '../e2e/support/screens.ts';
import { type ChromiumDriver, extensionOriginOf, launchChromium } from '../support/browsers/chromium.ts';
import { startFakeInternet } from '../support/browsers/fake-internet.ts';
import { findTestBrowser } from '../support/browsers/find-browser.ts';
import { buildFor } from '../support/browsers/launch.ts';
import { until } from '../support/browsers/until.ts';
import { benchCard } from './benching/bench-card.ts';
import { benchContentScript, ELEMENTS } from './benching/bench-content-script.ts';
import { benchDashboard } from './benching/bench-dashboard.ts';
import { benchPage, redrawnPage } from './benching/bench-pages.ts';
import { benchPopup } from './benching/bench-popup.ts';
import { benchSweep } from './benching/bench-sweep.ts';
import { type Line, passes, printTable } from './benching/figures.ts';
import { writeReferenceExtension } from './benching/reference-extensions.ts';
import { buildWholeList } from './benching/whole-list-build.ts';
import { build } from './running/command.ts';
import { whereToGet } from './running/where-to-get.ts';
import { measureSizes, printSizes } from './size.ts';

const ACCOUNT_PAGE = 'https://security.weibo.com/account/security';
const SITE = 'weibo';
const MASK = '138****8000';
const EMPTY_PAGE = '/bench-empty.html';
const CONTENT_SCRIPT_BAR_KB = 10;

/** Parts that are measured on pages and screens. */
const PARTS = ['shipped', 'script', 'card', 'popup', 'dashboard'];
const isWanted = (part: string) => process.argv.length < 3 || process.argv.slice(2).includes(part);

function benchSizes(): Line[] {
  const sizes = measureSizes(buildFor('chromium'));
  console.log('\nBytes shipped');
  printSizes(sizes);
  const gzipOf = (named: string) => (sizes.find(({ part }) => part === named)?.gzip ?? Number.NaN) / 1000;
  const script = gzipOf('content script');
  const base = { figures: 'gzip', bar: CONTENT_SCRIPT_BAR_KB, unit: ' kB' };
  return [
    { ...base, what: 'content script, on every page of a listed host', value: script },
    { ...base, what: 'with the reader, where there is something to read', value: script + gzipOf('reader') },
  ];
}

/** Runs the parts one after another and prints each as it is done. */
async function runParts(driver: ChromiumDriver, originOf: { walk: string; text: string }): Promise<Line[]> {
  const tab = await driver.openTab('about:blank');
  await tab.goto(`${ACCOUNT_PAGE}/300`);
  // A bench of a script that finds nothing would be worth nothing.
  await until('the number on the bench page', async () => (await readSeen(driver, SITE)).length > 0);
  const parts = [
    ['shipped', 'Shipped', async () => benchSizes()],
    [
      'script',
      'Content script: CPU time with loading and compiling',
      () => benchContentScript({ driver, tab, site: SITE, accountPage: ACCOUNT_PAGE, originOf }),
    ],
    [
      'card',
      'Card in a page: CPU time of all script in the page, and pieces of it where there is no card',
      () => benchCard(driver, tab),
    ],
    [
      'popup',
      'Popup: from opening to first painted rows, background asleep',
      () => benchPopup(driver, EMPTY_PAGE),
    ],
    ['dashboard', 'Dashboard: from a key to the painted rows', () => benchDashboard(driver)],
  ] as const;
  const lines: Line[] = [];
  for (const [name, title, run] of parts) {
    if (!isWanted(name)) continue;
    const part = await run();
    printTable(title, part);
    lines.push(...part);
  }
  return lines;
}

async function main(): Promise<number> {
  const found = findTestBrowser('chromium');
  if (!found) {
    console.error(`The bench needs Chromium, Chrome or Edge. ${whereToGet(['chromium'])}`);
    return 1;
  }
  console.log('Building …');
  await build('chromium');
  const lines = PARTS.some(isWanted) ? await benchPages(found.path) : [];
  if (isWanted('sweep')) lines.push(...(await benchSweepOf(found.path)));
  const failed = lines.filter((line) => !passes(line));
  console.log(`\n${lines.length - failed.length} of ${lines.length} bars hold`);
  return failed.length > 0 ? 1 : 0;
}

async function benchSweepOf(program: string): Promise<Line[]> {
  const lines = await benchSweep(program);
  printTable('Sweep: what the background holds', lines);
  return lines;
}

/** Everything that is measured on pages and screens. */
async function benchPages(program: string): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rebind-bench-'));
  const extension = path.join(folder, 'rebind');
  cpSync(buildFor('chromium'), extension, { recursive: true });
  // The empty page lies in this copy only; the build itself is what ships.
  writeFileSync(
    path.join(extension, EMPTY_PAGE),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body></body></html>',
  );
  await buildWholeList(extension);
  const references = { walk: path.join(folder, 'walk'), text: path.join(folder, 'text') };
  writeReferenceExtension('walk', references.walk);
  writeReferenceExtension('text', references.text);

  const pages = new Map<string, string>([
    ...ELEMENTS.map((elements) => [String(elements), benchPage(elements, MASK)] as const),
    ['nothing', benchPage(5_000)],
    ['redrawn', redrawnPage(MASK)],
  ]);
  const internet = await startFakeInternet(({ path: at }) => pages.get(at.replace(/.*\//, '')));
  const driver = await launchChromium({
    program,
    extension,
    internet,
    moreExtensions: Object.values(references),
  });
  try {
    return await runParts(driver, {
      walk: extensionOriginOf(references.walk),
      text: extensionOriginOf(references.text),
    });
  } finally {
    await driver.close();
    internet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
