import { browser, type Tabs } from '../../browser.ts';
import type { Sweep } from '../../model/sweep.ts';

/**
 * After a start of browser or extension: the number of the sweep's tab, if that tab is there still and can be told
 * from others; other tabs that a sweep left behind are closed. They are told by who muted them, which outlives an
 * update of the extension and, where the browser brings back its tabs, a restart of the browser too.
 */
export async function keepOwnTab({ tabId, status }: Sweep): Promise<number | undefined> {
  const muted = await browser.tabs.query({ muted: true });
  const ours = muted.filter(isOurs).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const kept = status === 'running' ? ours.find((id) => id === tabId) : undefined;
  for (const id of ours) if (id !== kept) await browser.tabs.remove(id).catch(() => {});
  return kept;
}

/** The program mutes no tab but that of a sweep. */
const isOurs = ({ mutedInfo }: Tabs.Tab): boolean => mutedInfo?.extensionId === browser.runtime.id;
