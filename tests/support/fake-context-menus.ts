/** The part of the in-memory extension API that puts entries into menus. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Entry {
  id: string;
  contexts: string[];
  title: string;
}
type Listener = (clicked: { menuItemId: string }, tab?: object) => unknown;

function createContextMenus() {
  let entries: Entry[] = [];
  const listeners = new Set<Listener>();
  return {
    create: (entry: Entry) => void entries.push(entry),
    async removeAll() {
      entries = [];
    },
    list: () => entries,
    onClicked: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeAllListeners: () => listeners.clear(),
      trigger: (clicked: { menuItemId: string }, tab?: object) =>
        Promise.all([...listeners].map((listener) => listener(clicked, tab))),
    },
    /** Called by `fakeBrowser.reset()`. */
    resetState() {
      entries = [];
      listeners.clear();
    },
  };
}

/** The menus of the in-memory browser; put in place at the first call, and the same in every life after. */
export function fakeContextMenus(): ReturnType<typeof createContextMenus> {
  const browser = fakeBrowser as unknown as { contextMenus: ReturnType<typeof createContextMenus> };
  if (!('list' in browser.contextMenus)) browser.contextMenus = createContextMenus();
  return browser.contextMenus;
}
