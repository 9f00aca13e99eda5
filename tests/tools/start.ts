/** `npm start [-- chromium|chrome|edge|firefox]`: builds Rebind and opens a browser with it. */
import {
  BROWSERS,
  type BrowserName,
  findBrowser,
  findFirstBrowser,
} from '../support/browsers/find-browser.ts';
import { buildFor } from '../support/browsers/launch.ts';
import { build } from './running/command.ts';
import { openChromium } from './running/open-chromium.ts';
import { openFirefox } from './running/open-firefox.ts';
import { howToLoad, spokenName, whereToGet } from './running/where-to-get.ts';
import { runTour } from './tour.ts';

const isBrowserName = (text: string): text is BrowserName => (BROWSERS as readonly string[]).includes(text);

/** Whether a window can be opened here. */
const hasDisplay = () =>
  process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<number> {
  const [wanted] = process.argv.slice(2);
  if (wanted !== undefined && !isBrowserName(wanted)) {
    console.error(`There is no browser "${wanted}" here to choose: ${BROWSERS.join(', ')}.`);
    return 1;
  }
  const found = wanted ? findBrowser(wanted) : findFirstBrowser();
  const byHand = howToLoad(buildFor('chromium'), buildFor('firefox'));
  if (!found) {
    console.log('Building for Chrome and Firefox …');
    await build('chromium');
    await build('firefox');
    console.log(
      `${wanted ? `${spokenName(wanted)} was not` : 'No browser was'} found on this machine. ${whereToGet(wanted ? [wanted] : BROWSERS)}\n${byHand}`,
    );
    return 1;
  }

  const family = found.name === 'firefox' ? 'firefox' : 'chromium';
  console.log(`Building for ${spokenName(found.name)} …`);
  await build(family);
  if (!hasDisplay()) {
    console.log(
      `There is no display here, so ${spokenName(found.name)} runs without a window and takes pictures of the tour instead.`,
    );
    return runTour(family);
  }

  console.log(
    `Opening ${spokenName(found.name)} (${found.path}) with a profile that is thrown away afterwards.`,
  );
  const opened =
    family === 'firefox'
      ? await openFirefox(found.path, buildFor(family))
      : await openChromium(found.path, buildFor(family));
  const { browser, problem } = opened;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => browser.end());
  if (problem) console.log(`${spokenName(found.name)} did not take the extension (${problem}).\n${byHand}`);
  else console.log('Rebind is loaded and its first page is open. Close the browser to end.');
  await browser.closed;
  return 0;
}

process.exitCode = await main();
