import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
/** The only door to the extension API for background and screens. */
export { browser };

interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const chromeSidePanel = (): ChromeSidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;

/** Whether this browser has a side panel (Chrome) or sidebar (Firefox); Firefox for Android has neither. */
export const hasSidePanel = (): boolean =>
  chromeSidePanel() !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the side panel or sidebar in a window. Must be called straight from a click: both browsers refuse it
 * otherwise.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return chromeSidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}
