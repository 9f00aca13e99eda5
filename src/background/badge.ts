import { browser, type Tabs } from '../browser.ts';
import { findSiteByUrl } from '../catalogue/find-site.ts';
import { findOwnSite } from '../model/own-site.ts';
import { OPEN_SITES_KEY, SETTINGS_KEY, TAUGHT_PAGES_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Site } from '../model/site.ts';
import type { TaughtPages } from '../model/taught-pages.ts';
import { localeFor } from '../texts/locale.ts';

const COLOUR = '#b3261e';
const KEYS = [OPEN_SITES_KEY, SETTINGS_KEY, TAUGHT_PAGES_KEY];

/** Lights or clears the badge of one tab, from what is stored and where the tab is; nothing is remembered. */
export async function paintBadge(tab: Pick<Tabs.Tab, 'id' | 'url'>): Promise<void> {
  const stored = await browser.storage.local.get(KEYS);
  await paint(tab, stored);
}

/** The same for every tab: after a write, on install and on browser start. */
export async function paintBadges(): Promise<void> {
  const [stored, tabs] = await Promise.all([browser.storage.local.get(KEYS), browser.tabs.query({})]);
  await Promise.all(tabs.map((tab) => paint(tab, stored)));
}

async function paint(tab: Pick<Tabs.Tab, 'id' | 'url'>, stored: Record<string, unknown>): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const open = (stored[OPEN_SITES_KEY] as string[] | undefined) ?? [];
  const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Partial<Settings> | undefined) };
  const locale = localeFor(settings.language, browserLanguage());
  // The browser tells the address of a tab only on hosts of the catalogue and of the user's own sites.
  const site = findSiteByUrl(tab.url) ?? ownSiteAt(tab.url, stored[TAUGHT_PAGES_KEY]);
  const lit = site !== undefined && settings.card !== 'off' && open.includes(site.id);
  try {
    await browser.action.setBadgeText({ tabId, text: lit ? '!' : '' });
    await browser.action.setTitle({
      tabId,
      title: lit ? locale.t.badgeTitle(locale.of(site.name)) : locale.t.appName,
    });
    if (!lit) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed in the meantime.
  }
}

function ownSiteAt(url: string | undefined, stored: unknown): Pick<Site, 'id' | 'name'> | undefined {
  const own = findOwnSite((stored as TaughtPages | undefined)?.ownSites ?? [], url);
  return own && { id: own.id, name: { zh: own.name, en: own.name } };
}

const browserLanguage = (): string => globalThis.navigator?.language ?? 'en';
