import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import { until } from '../../support/browsers/until.ts';

/**
 * Runs in the page before anything else: notes when the first frame that holds `selector` has been painted. The
 * message goes out in the frame's own callback and comes in after its painting.
 */
function watchPaint(selector: string): void {
  const scope = globalThis as unknown as { paintedAt?: number };
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    scope.paintedAt = performance.now();
  };
  const frame = () => {
    if (document.querySelector(selector)) channel.port2.postMessage(0);
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const readPaint = () => (globalThis as unknown as { paintedAt?: number }).paintedAt;

/** Milliseconds from the start of opening a page of the extension, background asleep, to its first painted `selector`. */
export async function measurePaint(driver: ChromiumDriver, path: string, selector: string): Promise<number> {
  const tab = await driver.openTab('about:blank');
  const session = await driver.tabSession(tab);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${watchPaint})(${JSON.stringify(selector)})`,
  });
  await tab.activate();
  await driver.killBackground();
  await tab.goto(driver.extensionOrigin + path);
  const painted = await until(`${selector} at ${path}`, () => tab.evaluate(readPaint));
  await tab.close();
  return painted;
}
