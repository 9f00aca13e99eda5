import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { accountPath } from '../../catalogue/account-path.ts';
import { findChangeUrl } from '../../catalogue/change-page.ts';
import { sites } from '../../catalogue/sites.ts';
import type { CardChoices, CardMessages } from '../../messages/card-contract.ts';
import { addressOfOwnSite, type OwnSite } from '../../model/own-site.ts';
import { SETTINGS_KEY } from '../../model/ready-view.ts';
import type { Context } from '../context.ts';
import { type Handler, idText } from '../handler.ts';
import { noteActivity } from '../note-activity.ts';
import type { CardPlace } from '../page-sender.ts';
import { readStoredSettings } from '../stored-settings.ts';
import { readTaughtPages } from '../teaching/taught-pages.ts';
import { inTurn } from '../write.ts';

export const cardHandlers: { [Name in keyof CardMessages]: Handler<Name> } = {
  'card.setMuted': {
    body: v.object({ siteId: idText, muted: v.boolean() }),
    handle: ({ siteId, muted }) => setMuted(siteId, muted),
  },
};

/** What a choice on the card does. */
export const cardChoices: {
  [Name in keyof CardChoices]: (place: CardPlace, context: Context) => Promise<CardChoices[Name]['reply']>;
} = {
  'card.mute': ({ siteId }) => setMuted(siteId, true),

  'card.open': async ({ siteId, tabId }, context) => {
    const url = await changeUrlOf(siteId);
    if (!url) return { ok: false };
    await browser.tabs.update(tabId, { url });
    const address = new URL(url);
    await noteActivity(context, {
      kind: 'tab-opened',
      siteId,
      page: address.host + accountPath(address),
      by: 'card',
    });
    return { ok: true };
  },
};

const findOwn = async (siteId: string): Promise<OwnSite | undefined> =>
  (await readTaughtPages()).ownSites.find(({ id }) => id === siteId);

/** Where the number is changed at a service, of the catalogue or of the user's own. Undefined: not on the web. */
async function changeUrlOf(siteId: string): Promise<string | undefined> {
  const site = sites.get(siteId);
  if (site) return findChangeUrl(site);
  const own = await findOwn(siteId);
  return own && addressOfOwnSite(own);
}

/** Takes cards from a site, or gives them back to it. */
const setMuted = (siteId: string, muted: boolean): Promise<{ ok: boolean }> =>
  inTurn(async () => {
    const stored = await readStoredSettings();
    const others = (stored.mutedSites ?? []).filter((id) => id !== siteId);
    // A site that the catalogue has no more can still be taken off the list.
    if (muted && !sites.has(siteId) && !(await findOwn(siteId))) return { ok: false };
    const mutedSites = muted ? [...others, siteId].sort() : others;
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...stored, mutedSites } });
    return { ok: true };
  });
