import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
/** The only door to the extension API for background and screens. */
export { browser };
