import { browser, type Runtime } from '../../browser.ts';
import { findOwnSite } from '../../model/own-site.ts';
import { type CardPlace, findCardPlace, findPagePlace, type PagePlace } from '../page-sender.ts';
import { findTaughtPage, placeOf, readTaughtPages } from './taught-pages.ts';

type Sender = Runtime.MessageSender & { origin?: string };

/** The address of the page a message comes from: the whole page of a tab in a normal window, and our own script. */
export function findWholePage({
  id,
  url,
  tab,
  origin,
  frameId,
}: Sender): { tabId: number; url: string } | undefined {
  if (
    id !== browser.runtime.id ||
    tab?.id === undefined ||
    tab.incognito ||
    frameId !== 0 ||
    !url ||
    !tab.url
  )
    return undefined;
  const [from, now] = [new URL(url), new URL(tab.url)];
  if (from.origin !== now.origin || (origin !== undefined && origin !== from.origin)) return undefined;
  // After an in-page navigation some browsers still tell the address the document was loaded from.
  return { tabId: tab.id, url: tab.url };
}

/** An account page of the catalogue, or another page of which something was taught. */
export async function findReadPlace(sender: Sender): Promise<PagePlace | undefined> {
  const account = findPagePlace(sender);
  if (account) return account;
  const whole = findWholePage(sender);
  return whole && findTaughtPage(await readTaughtPages(), whole.url);
}

/** The page whose card a message comes from, on a site of the catalogue or of the user's own. */
export async function findPlaceOfCard(sender: Sender): Promise<CardPlace | undefined> {
  const known = findCardPlace(sender);
  if (known) return known;
  const whole = findWholePage(sender);
  const own = whole && findOwnSite((await readTaughtPages()).ownSites, whole.url);
  return own && { siteId: own.id, tabId: whole.tabId };
}

/** Where the user points: an account page of the catalogue, or any other page, as rules name it. */
export function findTeachPlace(sender: Sender): PagePlace | undefined {
  const whole = findWholePage(sender);
  return whole && (findPagePlace(sender) ?? placeOf(whole.url));
}
