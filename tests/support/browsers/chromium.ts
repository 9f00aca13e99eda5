import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { clickAimed } from './click-aimed.ts';
import type { Driver, DriverOptions, Key, PageFunction, Tab } from './driver.ts';
import { fillField, readActiveTabId, readBadgeText, wakeBackground } from './in-page.ts';
import { nameOf, PATIENCE_MS, until } from './until.ts';

/** Chromium names an unpacked extension after its folder: 128 bits of the path's SHA-256, written with a to p. */
export function extensionOriginOf(folder: string): string {
  const bytes = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const id = hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return `chrome-extension://${id}`;
}

/**
 * Lets `permissions.request` of an extension succeed without a person: Chromium does not ask again for what was
 * granted once, so a new profile says that it was. Nothing is in force before the extension asks for it. And lets an
 * unpacked extension be loaded anew, which Chromium does in developer mode alone.
 */
function consentBeforehand(profile: string, origin: string): void {
  const granted = {
    api: ['notifications'],
    explicit_host: ['*://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const id = new URL(origin).host;
  const settings = { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } };
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings, ui: { developer_mode: true } } }),
  );
}

/** Source text that runs `run` with `args` in a page. */
const call = <A extends unknown[], R>(run: PageFunction<A, R>, args: A) =>
  `(${run})(...${JSON.stringify(args)})`;

const KEYS: Partial<Record<Key, string>> = { Space: ' ' };

function makeTab(page: Page, inExtension: Driver['inExtension']): Tab {
  const evaluate: Tab['evaluate'] = (run, ...args) => page.evaluate(call(run, args));
  const waitFor: Tab['waitFor'] = (probe, ...args) =>
    until(`${nameOf(probe)} with ${JSON.stringify(args)} at ${page.url()}`, () => evaluate(probe, ...args));
  const clickAt: Tab['clickAt'] = (x, y) => page.mouse.click(x, y);
  return {
    async goto(address) {
      await page.goto(address, { waitUntil: 'load' });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    url: async () => page.url(),
    evaluate,
    async runScript(source) {
      await page.evaluate(`${source};0`);
    },
    waitFor,
    click: (selector) => clickAimed({ evaluate, waitFor, clickAt }, selector),
    clickAt,
    async fill(selector, value) {
      await waitFor(fillField, selector, value);
    },
    press: (key) => page.keyboard.press(KEYS[key] ?? key),
    type: (text) => page.keyboard.type(text),
    activate: () => page.bringToFront(),
    async tabId() {
      await page.bringToFront();
      return until('the id of a tab', () => inExtension(readActiveTabId));
    },
    setSize: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

export interface ChromiumDriver extends Driver {
  readonly name: 'chromium';
  /** Session of the DevTools protocol with the whole browser. */
  browserSession(): Promise<CDPSession>;
  /** Session of the DevTools protocol with one tab. */
  tabSession(tab: Tab): Promise<CDPSession>;
}

/** Opens Chromium (or Chrome's or Edge's like) without a window, the extension loaded, every host on the fake internet. */
export async function launchChromium(
  options: DriverOptions & { moreExtensions?: string[] },
): Promise<ChromiumDriver> {
  const { program, internet, language = 'en-US', moreExtensions = [] } = options;
  const folder = realpathSync(options.extension);
  const extensionOrigin = extensionOriginOf(folder);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rebind-chromium-'));
  consentBeforehand(profile, extensionOrigin);
  const extensions = [folder, ...moreExtensions.map((one) => realpathSync(one))].join(',');
  const pages = new WeakMap<Tab, Page>();
  let context: BrowserContext;
  let bare: Page | undefined;

  const start = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless: true,
      locale: language,
      timeout: PATIENCE_MS,
      viewport: { width: 1000, height: 800 },
      args: [
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
        `--proxy-server=http://127.0.0.1:${internet.proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        // For a click on the toolbar icon.
        '--enable-unsafe-extension-debugging',
        `--ignore-certificate-errors-spki-list=${internet.fingerprint}`,
        `--lang=${language}`,
        // Chromium does not run its sandbox as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    context.setDefaultTimeout(PATIENCE_MS);
    bare = undefined;
  };

  const wrap = (page: Page): Tab => {
    const tab = makeTab(page, driver.inExtension);
    pages.set(tab, page);
    return tab;
  };

  const driver: ChromiumDriver = {
    name: 'chromium',
    extensionOrigin,
    async openTab(address) {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return wrap(page);
    },
    openExtensionPage: (at) => driver.openTab(extensionOrigin + at),
    async waitForTab(what, passes) {
      const page = await until(what, async () => context.pages().find((one) => passes(one.url())));
      await page.waitForLoadState('load');
      return wrap(page);
    },
    tabAddresses: async () => context.pages().map((page) => page.url()),
    async inExtension(run, ...args) {
      if (!bare) {
        bare = await context.newPage();
        // A file of the extension that is no page of ours still has the extension's rights.
        await bare.goto(`${extensionOrigin}/manifest.json`);
      }
      return bare.evaluate(call(run, args));
    },
    async useToolbarIcon(tab) {
      await driver.inExtension(() => undefined);
      const [session, address] = [await driver.browserSession(), await tab.url()];
      await tab.activate();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find(({ url }) => url === address);
      // Newer than the list of commands that the types know.
      const { send } = session as unknown as { send(method: string, params: object): Promise<unknown> };
      await send.call(session, 'Extensions.triggerAction', {
        id: new URL(extensionOrigin).host,
        targetId: target?.targetId,
      });
      await session.detach();
    },
    openToolbarPopup: (tab) => driver.useToolbarIcon(tab),
    async chooseMenuEntry(tab, menuItemId) {
      // The page that asks for the id opens in front at first.
      await driver.inExtension(() => undefined);
      const id = await tab.tabId();
      await driver.useToolbarIcon(tab);
      await driver.inExtension(wakeBackground);
      const worker = await until('the background', async () =>
        context.serviceWorkers().find((one) => one.url().startsWith(extensionOrigin)),
      );
      await worker.evaluate(
        `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId })}, { id: ${id} })`,
      );
    },
    async badgeText(tab) {
      return driver.inExtension(readBadgeText, await tab.tabId());
    },
    async clickNotification(id) {
      await driver.inExtension(wakeBackground);
      const worker = await until('the background', async () =>
        context.serviceWorkers().find((one) => one.url().startsWith(extensionOrigin)),
      );
      await worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    setOffline: (offline) => context.setOffline(offline),
    async killBackground() {
      await driver.inExtension(() => undefined);
      if (!bare) throw new Error('no page to end the background from');
      const session = await context.newCDPSession(bare);
      const known = new Set<string>();
      const ended = new Set<string>();
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, runningStatus } of versions) {
          known.add(versionId);
          // An event may start it anew at once, so having been stopped is what counts.
          if (runningStatus === 'stopped') ended.add(versionId);
        }
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the background to end', async () => known.size > 0 && ended.size === known.size);
      await session.detach();
    },
    async allowPrivateWindows() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: ${JSON.stringify(new URL(extensionOrigin).host)}, incognitoAccess: true,
        })`,
      );
      await until('the right', () =>
        page.evaluate(
          `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(new URL(extensionOrigin).host)})
            .then(({ incognitoAccess }) => incognitoAccess.isActive)`,
        ),
      );
      await page.close();
      bare = undefined;
    },
    async updateExtension() {
      const closing = bare;
      await driver.inExtension(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        // Answered first: the page goes with the extension.
        setTimeout(() => chrome.runtime.reload());
      });
      await until('the pages of the extension to close', async () => (closing ?? bare)?.isClosed());
      bare = undefined;
      await until('the extension', async () => {
        const page = await context.newPage();
        const there = await page.goto(`${extensionOrigin}/manifest.json`).then(
          () => true,
          () => false,
        );
        if (there) bare = page;
        else await page.close();
        return there;
      });
    },
    async restart() {
      await context.close();
      await start();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
    async browserSession() {
      const browser = context.browser();
      if (!browser) throw new Error('Chromium gives no session with the whole browser');
      return browser.newBrowserCDPSession();
    },
    async tabSession(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('not a tab of this browser');
      return context.newCDPSession(page);
    },
  };
  await start();
  return driver;
}
