import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { accountPath } from '../../catalogue/account-path.ts';
import { findSiteByUrl } from '../../catalogue/find-site.ts';
import type { ActivityMessages } from '../../messages/activity-contract.ts';
import { clearActivity, listActivity, MOST_ACTIVITY, restoreActivity } from '../../store/activity.ts';
import { parseActivity } from '../../store/records.ts';
import { type Handler, nothing } from '../handler.ts';
import { noteActivity } from '../note-activity.ts';

export const activityHandlers: { [Name in keyof ActivityMessages]: Handler<Name> } = {
  'activity.list': {
    body: nothing,
    async handle(_body, { database, now }) {
      const { records, problems } = await listActivity(await database(), now());
      return { entries: records, damaged: problems.length };
    },
  },

  'activity.opened': {
    body: v.object({
      url: v.pipe(v.string(), v.maxLength(10_000)),
      by: v.picklist(['popup', 'panel', 'dashboard', 'first-page']),
    }),
    async handle({ url, by }, context) {
      const place = placeOf(url);
      if (!place || (await isPrivate())) return { ok: false };
      await noteActivity(context, { kind: 'tab-opened', ...place, by });
      return { ok: true };
    },
  },

  'activity.erase': {
    body: nothing,
    async handle(_body, { database }) {
      await clearActivity(await database());
      return { ok: true };
    },
  },

  'activity.restore': {
    body: v.object({
      entries: v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(MOST_ACTIVITY)),
    }),
    async handle({ entries: sent }, { database }) {
      const entries = sent.map(parseActivity).filter((entry) => entry !== undefined);
      if (entries.length < sent.length) return { ok: false };
      await restoreActivity(await database(), entries);
      return { ok: true };
    },
  },
};

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
async function isPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
