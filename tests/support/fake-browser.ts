/** Stands in for webextension-polyfill in unit tests: an in-memory extension API. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
