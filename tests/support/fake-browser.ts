/** Stands in for webextension-polyfill in unit tests: an in-memory extension API. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakePermissions } from './fake-permissions.ts';

fakePermissions();

export default fakeBrowser;
