import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clickAimed } from './click-aimed.ts';
import type { Driver, DriverOptions, Key, PageFunction, Tab } from './driver.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { fillField, readActiveTabId, readBadgeText, readNotificationTitle } from './in-page.ts';
import { nameOf, until } from './until.ts';

/** Fixed, so that the extension's address is known before it runs and stays the same over restarts. */
const UUID = '5f0b1c66-7d0e-4d1c-9a5e-1f0c2b3a4d5e';

/** Private-use code points by which WebDriver names keys. */
const KEYS: Record<Exclude<Key, 'Shift+Tab'>, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Home: '\uE011',
};
const SHIFT = '\uE008';

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
interface Tree {
  contexts: { context: string; url: string }[];
}

function readAddonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is not a Firefox build: its manifest has no gecko id`);
  return id;
}

/** Opens Firefox without a window, the extension installed, every host on the fake internet. */
export async function launchFirefox(options: DriverOptions): Promise<Driver> {
  const { program, extension, internet, language = 'en-US' } = options;
  const addonId = readAddonId(extension);
  const extensionOrigin = `moz-extension://${UUID}`;
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rebind-firefox-'));
  let firefox: FirefoxProcess;
  let bare: string | undefined;

  const send = <R>(method: string, params?: object) => firefox.bidi.send<R>(method, params);

  const start = async () => {
    firefox = await startFirefox({
      program,
      profile,
      headless: true,
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': internet.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': internet.proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'intl.accept_languages': language,
        'intl.locale.requested': language,
        'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
        // An unsigned add-on is gone after a restart and is installed again; its data must wait for it.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // `permissions.request` succeeds without a person; nothing is in force before the extension asks for it.
        'extensions.webextOptionalPermissionPrompts': false,
        // The browser draws notifications itself; the system's own may be none.
        'alerts.useSystemBackend': false,
        // The bare page is a JSON file, which is to be shown as it is.
        'devtools.jsonview.enabled': false,
      },
    });
    bare = undefined;
    await send('webExtension.install', {
      extensionData: { type: 'path', path: path.resolve(extension) },
    });
  };

  const runIn = async (context: string, expression: string): Promise<unknown> => {
    const answer = await send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  const callIn = async <A extends unknown[], R>(
    context: string,
    run: PageFunction<A, R>,
    args: A,
  ): Promise<R> => {
    const text = await runIn(
      context,
      `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`,
    );
    return (typeof text === 'string' ? JSON.parse(text) : undefined) as R;
  };
  /** Runs in the browser's own process, with all its rights. */
  const inBrowser = async (expression: string): Promise<unknown> => {
    const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const window = tree.contexts[0];
    if (!window) throw new Error('Firefox has no window');
    return runIn(window.context, expression);
  };
  const listTabs = async () =>
    (await send<Tree>('browsingContext.getTree', { maxDepth: 0 })).contexts.filter(
      ({ context }) => context !== bare,
    );
  const createTab = async () =>
    (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
  const navigate = (context: string, url: string) =>
    send('browsingContext.navigate', { context, url, wait: 'complete' });

  const makeTab = (context: string): Tab => {
    const evaluate: Tab['evaluate'] = (run, ...args) => callIn(context, run, args);
    const waitFor: Tab['waitFor'] = (probe, ...args) =>
      until(`${nameOf(probe)} with ${JSON.stringify(args)}`, () => evaluate(probe, ...args));
    const act = (type: 'key' | 'pointer', actions: object[]) =>
      send('input.performActions', { context, actions: [{ type, id: type, actions }] });
    const stroke = (value: string) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    const clickAt = async (x: number, y: number) => {
      await act('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    };
    const activate = async () => {
      await send('browsingContext.activate', { context });
    };
    return {
      async goto(address) {
        await navigate(context, address);
      },
      async reload() {
        await send('browsingContext.reload', { context, wait: 'complete' });
      },
      async url() {
        const { contexts } = await send<Tree>('browsingContext.getTree', { root: context, maxDepth: 0 });
        return contexts[0]?.url ?? '';
      },
      evaluate,
      async runScript(source) {
        await runIn(context, `${source};0`);
      },
      waitFor,
      click: (selector) => clickAimed({ evaluate, waitFor, clickAt }, selector),
      clickAt,
      async fill(selector, value) {
        await waitFor(fillField, selector, value);
      },
      async press(key) {
        await act(
          'key',
          key === 'Shift+Tab'
            ? [{ type: 'keyDown', value: SHIFT }, ...stroke(KEYS.Tab), { type: 'keyUp', value: SHIFT }]
            : stroke(KEYS[key]),
        );
      },
      async type(text) {
        await act('key', [...text].flatMap(stroke));
      },
      activate,
      async tabId() {
        // Another tab may come to the front in between; only while ours is seen is the id in front its own.
        return until('the id of a tab', async () => {
          await activate();
          const id = await driver.inExtension(readActiveTabId);
          return (await evaluate(() => document.visibilityState)) === 'visible' ? id : undefined;
        });
      },
      async setSize(width, height) {
        await send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      async setColorScheme(scheme) {
        // BiDi has no command for it here; the browser's own preference counts for all tabs.
        const value = scheme === 'dark' ? 0 : 1;
        await inBrowser(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
        );
        await waitFor((query) => matchMedia(query).matches, `(prefers-color-scheme: ${scheme})`);
      },
      async screenshot(file) {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
      async close() {
        await send('browsingContext.close', { context });
      },
    };
  };

  const driver: Driver = {
    name: 'firefox',
    extensionOrigin,
    async openTab(address) {
      const context = await createTab();
      await navigate(context, address);
      return makeTab(context);
    },
    openExtensionPage: (at) => driver.openTab(extensionOrigin + at),
    async waitForTab(what, passes) {
      const found = await until(what, async () => (await listTabs()).find(({ url }) => passes(url)));
      const tab = makeTab(found.context);
      await tab.waitFor(() => document.readyState === 'complete');
      return tab;
    },
    tabAddresses: async () => (await listTabs()).map(({ url }) => url),
    async inExtension(run, ...args) {
      if (bare === undefined) {
        bare = await createTab();
        // A file of the extension that is no page of ours still has the extension's rights.
        await navigate(bare, `${extensionOrigin}/manifest.json`);
      }
      return callIn(bare, run, args);
    },
    async useToolbarIcon(tab) {
      await tab.activate();
      const address = JSON.stringify(await tab.url());
      await until('the tab in front', () =>
        inBrowser(`(() => {
          const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
          if (gBrowser.currentURI.spec !== ${address}) return false;
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
          extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
          return true;
        })()`),
      );
    },
    async openToolbarPopup(tab) {
      await driver.useToolbarIcon(tab);
      await inBrowser(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        return action.openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true).then(() => true);
      })()`);
    },
    async chooseMenuEntry(tab, menuItemId) {
      await driver.useToolbarIcon(tab);
      await inBrowser(`(() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
        const info = { menuItemId: ${JSON.stringify(menuItemId)}, editable: false, modifiers: [], button: 0 };
        extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
        return true;
      })()`);
    },
    async badgeText(tab) {
      return driver.inExtension(readBadgeText, await tab.tabId());
    },
    async clickNotification(id) {
      const title = await driver.inExtension(readNotificationTitle, id);
      await until(`a notification called ${title}`, () =>
        inBrowser(`(() => {
          const alerts = [...Services.wm.getEnumerator('alert:alert')];
          const titled = (one) => one.document.getElementById('alertTitleLabel').value;
          const alert = alerts.find((one) => titled(one) === ${JSON.stringify(title)});
          alert?.document.getElementById('alertBox').click();
          return alert !== undefined;
        })()`),
      );
    },
    async setOffline(offline) {
      await inBrowser(`void (Services.io.offline = ${offline})`);
    },
    async killBackground() {
      // Comes back when the background is gone; an event may have started it anew by then.
      await inBrowser(
        `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension
          .terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'ended')`,
      );
    },
    async allowPrivateWindows() {
      await inBrowser(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        await ExtensionPermissions.add(${JSON.stringify(addonId)}, {
          permissions: ['internal:privateBrowsingAllowed'],
          origins: [],
        });
        return 'there';
      })()`);
      await driver.updateExtension();
    },
    async updateExtension() {
      await inBrowser(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(addonId)});
        await addon.reload();
        return 'there';
      })()`);
      bare = undefined;
    },
    async restart() {
      await firefox.close();
      await start();
    },
    async close() {
      await firefox.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  await start();
  return driver;
}
