import type { PageResult } from '../../../src/model/activity.ts';
import { ask } from '../../e2e/support/screens.ts';
import type { Driver } from '../../support/browsers/driver.ts';

/** How often reading pages of a site came to this, as the background noted it; without a result, to anything. */
export async function countReads(driver: Driver, siteId: string, result?: PageResult): Promise<number> {
  const { entries } = await ask(driver, 'activity.list', null);
  return entries.filter(
    (entry) =>
      entry.kind === 'page-read' &&
      entry.siteId === siteId &&
      (result === undefined || entry.result === result),
  ).length;
}
