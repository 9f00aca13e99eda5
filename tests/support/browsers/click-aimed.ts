import type { Tab } from './driver.ts';
import { aimClick, wasMissed } from './in-page.ts';
import { until } from './until.ts';

/** Clicks the first match with a real pointer, and again where the page had moved it away. */
export async function clickAimed(
  tab: Pick<Tab, 'waitFor' | 'evaluate' | 'clickAt'>,
  selector: string,
): Promise<void> {
  await until(`a click on ${selector}`, async () => {
    const { x, y } = await tab.waitFor(aimClick, selector);
    await tab.clickAt(x, y);
    return !(await tab.evaluate(wasMissed).catch(() => false));
  });
}
