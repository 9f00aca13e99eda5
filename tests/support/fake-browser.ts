/** Stands in for webextension-polyfill in unit tests: an in-memory extension API. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeContextMenus } from './fake-context-menus.ts';
import { fakePermissions } from './fake-permissions.ts';
import { fakeToolbarPopup } from './fake-toolbar-popup.ts';

fakePermissions();
fakeContextMenus();
fakeToolbarPopup();

/** The one API of ours that the fake browser leaves to whoever needs it. */
fakeBrowser.i18n.getUILanguage = () => 'en';

export default fakeBrowser;
