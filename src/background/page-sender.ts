import { browser, type Runtime } from '../browser.ts';
import { accountPath } from '../catalogue/account-path.ts';
import { findAccountPage, findSiteByUrl } from '../catalogue/find-site.ts';
import type { Site } from '../model/site.ts';

/** Where a page message comes from, told by the browser and never by the message. */
export interface PagePlace {
  siteId: string;
  /** Host and path of the account page as the catalogue has it, so that no account name in a path is kept. */
  page: string;
  slot?: string;
}

/** Chrome tells the origin as well; it cannot be changed by in-page navigation. */
type Sender = Runtime.MessageSender & { origin?: string };

/**
 * The account page a message comes from. Undefined, and the message is refused, unless it was sent by our content
 * script in a normal window, from an account page of the catalogue, with a page of the same site around it.
 */
export function findPagePlace(sender: Sender): PagePlace | undefined {
  const from = findSender(sender);
  if (!from) return undefined;
  const { site, url, tabUrl } = from;
  // After an in-page navigation some browsers still tell the address the document was loaded from.
  const current = sender.frameId === 0 && new URL(tabUrl).origin === new URL(url).origin ? tabUrl : url;
  const page = findAccountPage(site, current) ?? findAccountPage(site, url);
  if (!page) return undefined;
  const address = new URL(page.url);
  return {
    siteId: site.id,
    page: address.host + accountPath(address),
    ...(page.slot && { slot: page.slot }),
  };
}

/** Where a choice on the card comes from. */
export interface CardPlace {
  siteId: string;
  tabId: number;
}

/** The page whose card a message comes from: the whole page of a tab, on a site of the catalogue. */
export function findCardPlace(sender: Sender): CardPlace | undefined {
  const from = findSender(sender);
  const tabId = sender.tab?.id;
  if (!from || tabId === undefined || sender.frameId !== 0) return undefined;
  return { siteId: from.site.id, tabId };
}

/** The site of the catalogue that our content script is on, with a page of the same site around it. */
function findSender({
  id,
  url,
  tab,
  origin,
}: Sender): { site: Site; url: string; tabUrl: string } | undefined {
  if (id !== browser.runtime.id || !tab || tab.incognito || !url || !tab.url) return undefined;
  const site = findSiteByUrl(url);
  if (!site || findSiteByUrl(tab.url)?.id !== site.id) return undefined;
  if (origin !== undefined && origin !== new URL(url).origin) return undefined;
  return { site, url, tabUrl: tab.url };
}
