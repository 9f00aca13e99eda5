import type { PageResult } from '../../model/activity.ts';
import type { Context } from '../context.ts';
import { heed } from './heed.ts';
import { readSweep } from './sweep-record.ts';

/** Where a page report came from. */
export interface ReportOrigin {
  tabId: number | undefined;
  frameId: number | undefined;
  siteId: string;
}

/**
 * Whether a report comes out of the sweep's tab from another service than the one it was led to: nobody asked for
 * that one to be read, so nothing of it is recorded.
 */
export async function isStray({ tabId, siteId }: ReportOrigin): Promise<boolean> {
  const sweep = await readSweep();
  return sweep?.tabId !== undefined && sweep.tabId === tabId && sweep.here !== siteId;
}

/** Lets the sweep, if there is one, know what a page came to. */
export async function hearReport(
  context: Context,
  { tabId, frameId = 0, siteId }: ReportOrigin,
  result: PageResult,
): Promise<void> {
  if (await readSweep()) await heed(context, { kind: 'reported', tabId, frameId, siteId, result });
}
