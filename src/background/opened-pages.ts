import * as v from 'valibot';
import { browser } from '../browser.ts';
import { accountPath } from '../catalogue/account-path.ts';
import { findSiteByUrl } from '../catalogue/find-site.ts';
import { OPENED_KEY } from '../model/activity.ts';
import type { Context } from './context.ts';
import { noteActivity } from './note-activity.ts';

const openedPage = v.object({
  url: v.pipe(v.string(), v.maxLength(10_000)),
  by: v.picklist(['popup', 'panel', 'dashboard', 'first-page']),
});

/** Notes every address that a screen of ours leads to, as soon as it is left in extension storage. */
export function listenForOpenedPages(context: Context): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const left = Object.entries(changes).flatMap(([key, { newValue }]): [string, unknown][] =>
      newValue ? [[key, newValue]] : [],
    );
    void noteOpenedPages(left, context);
  });
}

/** Notes what is still in extension storage: left by a screen when nobody could listen. */
export async function noteLeftPages(context: Context): Promise<void> {
  await noteOpenedPages(Object.entries(await browser.storage.local.get(null)), context);
}

/** Notes those of the entries of extension storage that a screen left, and takes them out of it. Never rejects. */
async function noteOpenedPages(entries: readonly [string, unknown][], context: Context): Promise<void> {
  const left = entries.filter(([key]) => key.startsWith(OPENED_KEY));
  if (left.length === 0) return;
  try {
    const isPrivate = await isInPrivate();
    for (const [key, value] of left) {
      const place = v.is(openedPage, value) ? placeOf(value.url) : undefined;
      // The id makes one entry of it, however often it is met.
      if (place && !isPrivate && v.is(openedPage, value))
        await noteActivity(
          context,
          { kind: 'tab-opened', ...place, by: value.by },
          key.slice(OPENED_KEY.length),
        );
    }
    await browser.storage.local.remove(left.map(([key]) => key));
  } catch {
    // What is left is met again by `noteLeftPages`.
  }
}

/** What is kept of an address: service, host and path; of a page of our own its file name. Undefined: no page. */
function placeOf(address: string): { siteId?: string; page: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const own = new URL(browser.runtime.getURL('/'));
  if (url.protocol === own.protocol && url.host === own.host) return { page: url.pathname.slice(1) };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const site = findSiteByUrl(address);
  return { ...(site && { siteId: site.id }), page: url.host + accountPath(url) };
}

/** Whether the user is in a private window. A popup and a panel are in none of the tabs, so the window is asked. */
async function isInPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
