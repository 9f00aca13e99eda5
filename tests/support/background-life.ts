/** A background as the browser starts it, on the in-memory extension API and database. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from '../../src/browser.ts';
import type { PageMessages, ScreenMessageName, ScreenMessages } from '../../src/messages/contract.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { OPEN_SITES_KEY, READY_VIEW_KEY, type ReadyView } from '../../src/model/ready-view.ts';
import type { Database } from '../../src/store/open-database.ts';
import { NOW } from './clock.ts';
import { fakeContextMenus } from './fake-context-menus.ts';
import { fakePermissions } from './fake-permissions.ts';
import { freshDatabase } from './fresh-database.ts';

/** Account pages of two sites, and a page of the first that is none. */
export const WEIBO = 'https://security.weibo.com/account/security';
export const WEIBO_HOME = 'https://weibo.com/u/1';
export const JD = 'https://safe.jd.com/user/paymentpassword/safetyCenter.action';

type Sender = Runtime.MessageSender & { origin?: string };

/** What the browser says of a message from our content script on the page at `url`. */
export const pageSender = (url: string, part: Partial<Sender> = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  origin: new URL(url).origin,
  tab: { id: 1, index: 0, url, active: true, highlighted: true, incognito: false, pinned: false },
  ...part,
});

/** What the browser says of a message from one of our own screens. */
export const screenSender = (page = 'popup.html'): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL(`/${page}` as '/'),
  origin: `chrome-extension://${fakeBrowser.runtime.id}`,
});

export interface Background {
  /** Sends a message as the browser would hand it over. */
  send(message: unknown, sender: Sender): Promise<unknown>;
  /** Asks as the popup. */
  ask<Name extends ScreenMessageName>(
    name: Name,
    body: ScreenMessages[Name]['request'],
  ): Promise<ScreenMessages[Name]['reply']>;
  /** Reports as the page at `url`. */
  report(
    url: string,
    body: PageMessages['page.report']['request'],
    part?: Partial<Sender>,
  ): Promise<{ stored: boolean }>;
  /** Adds the two numbers of the tests and retires the first. */
  addNumbers(): Promise<{ old: OwnNumber; new: OwnNumber }>;
  facts(): Promise<Fact[]>;
  /** Puts a raw record into a store, past every check. */
  putRaw(store: 'facts' | 'ownNumbers', record: object): Promise<void>;
  /** A connection beside the background's own. */
  database(): Promise<Database>;
}

/** A browser in which the extension was never installed. Its clock stands at NOW; move it with vi.setSystemTime. */
export function freshBrowser(): void {
  freshDatabase();
  fakeBrowser.reset();
  // Timers stay real: the in-memory database needs them.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
}

/**
 * Starts a background. Called again it is a new life of it: every module anew, nothing remembered but what was
 * written to database and extension storage.
 */
export async function startBackground(): Promise<Background> {
  fakeBrowser.runtime.resetState();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  fakePermissions().onAdded.clear();
  fakePermissions().onRemoved.clear();
  fakeContextMenus().onClicked.removeAllListeners();
  for (const event of [fakeBrowser.tabs.onUpdated, fakeBrowser.tabs.onActivated]) event.removeAllListeners();
  vi.resetModules();
  const { start } = await import('../../src/background/start.ts');
  const { inTurn } = await import('../../src/background/write.ts');
  const { createDatabaseHandle } = await import('../../src/background/database-handle.ts');
  const { listFacts } = await import('../../src/store/facts.ts');
  start();
  await inTurn(async () => {});
  const database = createDatabaseHandle();

  const send = async (message: unknown, sender: Sender): Promise<unknown> => {
    const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
    return answers[0];
  };
  const ask: Background['ask'] = async (name, body) =>
    (await send({ from: 'screen', name, body }, screenSender())) as never;
  return {
    send,
    ask,
    report: async (url, body, part) =>
      (await send({ from: 'page', name: 'page.report', body }, pageSender(url, part))) as {
        stored: boolean;
      },
    async addNumbers() {
      const add = async (text: string) => {
        const reply = await ask('number.add', { text, country: 'CN' });
        if (!reply.ok) throw new Error(reply.problem);
        return reply.number;
      };
      const numbers = { old: await add('13800138000'), new: await add('13900001234') };
      await ask('number.retire', { id: numbers.old.id, replacementId: numbers.new.id });
      return numbers;
    },
    facts: async () => (await listFacts(await database())).records,
    putRaw: async (store, record) => {
      await (await database()).put(store, record as never);
    },
    database,
  };
}

export const readView = async (): Promise<ReadyView | undefined> =>
  (await fakeBrowser.storage.local.get(READY_VIEW_KEY))[READY_VIEW_KEY] as ReadyView | undefined;

export const readOpenSites = async (): Promise<string[] | undefined> =>
  (await fakeBrowser.storage.local.get(OPEN_SITES_KEY))[OPEN_SITES_KEY] as string[] | undefined;
