import { browser, type Tabs } from '../../browser.ts';
import type { Sweep } from '../../model/sweep.ts';

/**
 * After a start of browser or extension: the number of the sweep's tab, if that tab is there still and can be told
 * from others; other tabs that a sweep left behind are closed. They are told by who muted them last, which outlives an
 * update of the extension (Chromium lets them be heard again then) and, where the browser brings back its tabs, a
 * restart of the browser.
 */
export async function keepOwnTab({ tabId, status }: Sweep): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const ours = tabs.filter(isOurs).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const kept = status === 'running' ? ours.find((id) => id === tabId) : undefined;
  for (const id of ours) if (id !== kept) await browser.tabs.remove(id).catch(() => {});
  if (kept !== undefined) await browser.tabs.update(kept, { muted: true }).catch(() => {});
  return kept;
}

/** The program mutes no tab but that of a sweep. */
const isOurs = ({ mutedInfo }: Tabs.Tab): boolean => mutedInfo?.extensionId === browser.runtime.id;
