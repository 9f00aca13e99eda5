import { browser, type Runtime } from '../browser.ts';

/** Whether a message comes from one of our own extension pages. A content script has our id, but not our address. */
export function isOwnScreen({ id, url, origin }: Runtime.MessageSender & { origin?: string }): boolean {
  const own = new URL(browser.runtime.getURL('/'));
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return false;
  const from = new URL(url);
  // Extension addresses have an opaque origin in some engines, so scheme and host are compared.
  if (from.protocol !== own.protocol || from.host !== own.host) return false;
  return origin === undefined || origin === `${own.protocol}//${own.host}`;
}
