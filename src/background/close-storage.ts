import { browser } from '../browser.ts';

interface ClosableArea {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps extension storage from content scripts: the views in it name the user's numbers, and a page that broke into
 * its content script must not find them. Firefox does not know the call; there the content script simply never asks.
 */
export async function closeStorage(): Promise<void> {
  await (browser.storage.local as ClosableArea).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
