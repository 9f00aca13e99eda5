import { browser } from '../../browser.ts';
import { localeFor } from '../../texts/locale.ts';
import type { Context } from '../context.ts';
import { openPickerIn } from './inject.ts';

const MENU_ID = 'my-number';

/**
 * The entry "This is my number here" in the menu of a selected text. The click lets us into the page for this once,
 * on any site: there the picker asks whether the selection is the number. On a site that may not be read yet the
 * answer waits until the user allows it in the popup; a menu has no room for the reason.
 */
export function listenForMenu(context: Context): void {
  browser.runtime.onInstalled.addListener(() => createMenu());
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined)
      void openPickerIn(tab.id, 'selection', context).catch(() => {});
  });
}

/** Made anew at each install and update: an entry of that name may be there from before. */
async function createMenu(): Promise<void> {
  const { t } = localeFor('auto', browser.i18n.getUILanguage());
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: MENU_ID, contexts: ['selection'], title: t.teaching.menu });
}
