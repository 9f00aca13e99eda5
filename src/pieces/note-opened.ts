import { browser } from '../browser.ts';
import { type LeadingScreen, OPENED_KEY, type OpenedPage } from '../model/activity.ts';

const SCREENS: Record<string, LeadingScreen> = {
  '/popup.html': 'popup',
  '/sidepanel.html': 'panel',
  '/options.html': 'dashboard',
  '/welcome.html': 'first-page',
};

/**
 * Has it noted that this screen led the user to an address. Left in storage in one step, so that a popup that closes
 * with the click has said it; nobody waits for it, and nothing fails with it.
 */
export function noteOpened(url: string): void {
  const by = SCREENS[location.pathname];
  if (!by) return;
  const opened: OpenedPage = { url, by };
  browser.storage.local.set({ [OPENED_KEY + crypto.randomUUID()]: opened }).catch(() => {});
}

/**
 * Has every link noted that opens a tab from this screen: by itself, or because the user pressed it with the middle
 * button or a key held. It only listens; the browser follows the link as ever.
 */
export function noteLinks(root: HTMLElement): void {
  const listen = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.download) return;
    const elsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (elsewhere || (event.button === 0 && link.target === '_blank')) noteOpened(link.href);
  };
  root.addEventListener('click', listen);
  root.addEventListener('auxclick', listen);
}
