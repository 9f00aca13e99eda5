import type { FakeInternet } from './fake-internet.ts';

/** Two browser families are driven; Chrome and Edge are driven as Chromium. */
export type DriverName = 'chromium' | 'firefox';

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Backspace'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'End'
  | 'Home';

/** A function that runs inside a page: it is sent as text, so it sees its arguments and the page, nothing else. */
export type PageFunction<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** One tab of a real browser. Everything waits by itself for what it needs; nothing sleeps. */
export interface Tab {
  /** Opens an address and waits until its document has loaded. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs `run` in the page's own world; arguments and answer travel as JSON. */
  evaluate<A extends unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Runs source text in the page's own world, past its content security policy. */
  runScript(source: string): Promise<void>;
  /** Asks the page until `probe` gives something truthy. */
  waitFor<A extends unknown[], R>(probe: PageFunction<A, R>, ...args: A): Promise<NonNullable<R>>;
  /** Clicks the middle of the first match with a real pointer, once it can be hit there. */
  click(selector: string): Promise<void>;
  /** Clicks a point of the viewport with a real pointer, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Puts a value into a field the way typing does: the page sees `input` and `change`. */
  fill(selector: string, value: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  activate(): Promise<void>;
  /** The id the extension API gives this tab. */
  tabId(): Promise<number>;
  setSize(width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the extension loaded. The same tests run on every one. */
export interface Driver {
  readonly name: DriverName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. Stays the same over restarts. */
  readonly extensionOrigin: string;
  openTab(address: string): Promise<Tab>;
  /** Opens a page of the extension, `/popup.html` say. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Waits for a tab whose address passes; for tabs that the extension or a page opens. */
  waitForTab(what: string, passes: (address: string) => boolean): Promise<Tab>;
  /** Addresses of all open tabs. */
  tabAddresses(): Promise<string[]>;
  /** Runs in a page of the extension that has none of its code: for reading its storage and asking its API. */
  inExtension<A extends unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Grants what a click on the toolbar icon grants: the extension may see the page that `tab` shows, for this once. */
  useToolbarIcon(tab: Tab): Promise<void>;
  /** Opens the popup over `tab` as the toolbar icon does: in the small window that the browser fits to it. */
  openToolbarPopup(tab: Tab): Promise<void>;
  /**
   * Chooses the extension's entry in the menu of the page that `tab` shows. Menus cannot be opened without a window:
   * the right that the choice gives is granted, and the event put in where the browser puts it.
   */
  chooseMenuEntry(tab: Tab, entryId: string): Promise<void>;
  /** Text on the toolbar icon while `tab` is in front. */
  badgeText(tab: Tab): Promise<string>;
  /**
   * Clicks a notification of the extension. In Firefox a real click on the alert that the browser drew. Chromium
   * without a window draws none: there the event is put into the running background, past the browser's own part.
   */
  clickNotification(id: string): Promise<void>;
  /** Takes the network away from the browser, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** Ends the background and comes back when it is dead. */
  killBackground(): Promise<void>;
  /** Lets the extension into private windows, as a user may do in the browser's settings; it is loaded anew. */
  allowPrivateWindows(): Promise<void>;
  /** Loads the extension anew, as an update does: its own pages close, all other tabs stay. */
  updateExtension(): Promise<void>;
  /** Closes the browser and opens it again with the same profile; tabs from before are gone. */
  restart(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface DriverOptions {
  /** The browser's program. */
  program: string;
  /** Folder of the unpacked extension. */
  extension: string;
  internet: FakeInternet;
  /** Language of the browser's interface. Absent: English. */
  language?: 'en-US' | 'zh-CN';
}
