import { browser } from '../../browser.ts';
import type { SweepAct, SweepEvent } from '../../plan/sweep-step.ts';
import type { Context } from '../context.ts';
import { noteActivity } from '../note-activity.ts';

/** The sweep's tab begins with a page of ours, by which it is known until its number is written down. */
const OWN_PAGE = '/sweep-tab.html';
/** How often, and how far apart, it is looked whether that page is there. */
const OWN_PAGE_LOOKS = 40;
const OWN_PAGE_LOOK_MS = 50;

/** Does what is due, and says what came of it. */
export function performAct(act: SweepAct, context: Context): Promise<SweepEvent> {
  if (act.kind === 'open') return open();
  return act.kind === 'lead' ? lead(act, context) : close(act.tabId);
}

async function open(): Promise<SweepEvent> {
  const url = browser.runtime.getURL(OWN_PAGE);
  // A background before this one may have been killed between opening the tab and writing down its number.
  const [left, ...more] = (await browser.tabs.query({})).filter(
    (tab) => !tab.incognito && (tab.url === url || tab.pendingUrl === url),
  );
  for (const { id } of more) if (id !== undefined) await close(id);
  if (left?.id !== undefined) return { kind: 'opened', tabId: left.id };
  const windowId = await findWindow();
  if (windowId === null) return { kind: 'pause', why: 'no-window' };
  const tab = await browser.tabs
    .create({ url, active: false, ...(windowId !== undefined && { windowId }) })
    .catch(() => undefined);
  if (tab?.id === undefined) return { kind: 'pause', why: 'no-window' };
  if (tab.incognito) {
    await close(tab.id);
    return { kind: 'pause', why: 'no-window' };
  }
  await browser.tabs.update(tab.id, { muted: true }).catch(() => {});
  await untilLoaded(tab.id);
  return { kind: 'opened', tabId: tab.id };
}

/**
 * Waits for our page in the new tab, not for long. Led away while a page of the extension was still being loaded in
 * it, such a tab has now and then brought down the process of all those pages in Chromium under a debugger.
 */
async function untilLoaded(tabId: number): Promise<void> {
  for (let n = 0; n < OWN_PAGE_LOOKS; n++) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.status !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, OWN_PAGE_LOOK_MS));
  }
}

/** An ordinary window, never a private one. Null: there is none; undefined: this browser has no windows to choose from. */
async function findWindow(): Promise<number | null | undefined> {
  const windows = await browser.windows?.getAll({ windowTypes: ['normal'] });
  if (!windows) return undefined;
  const ordinary = windows.filter(({ incognito }) => !incognito);
  return (ordinary.find(({ focused }) => focused) ?? ordinary[0])?.id ?? null;
}

async function lead(
  { tabId, url, siteId }: Extract<SweepAct, { kind: 'lead' }>,
  context: Context,
): Promise<SweepEvent> {
  if (globalThis.navigator?.onLine === false) return { kind: 'pause', why: 'offline' };
  const { host, hostname, pathname, protocol } = new URL(url);
  const allowed = await browser.permissions
    .contains({ origins: [`${protocol}//${hostname}/*`] })
    .catch(() => true);
  if (!allowed) return { kind: 'barred' };
  try {
    await browser.tabs.update(tabId, { url });
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    // While the user drags a tab none can be led; the next look tries again.
    return tab ? { kind: 'tick' } : { kind: 'closed', tabId };
  }
  void noteActivity(context, { kind: 'tab-opened', siteId, page: host + pathname, by: 'sweep' });
  return { kind: 'led' };
}

async function close(tabId: number): Promise<SweepEvent> {
  await browser.tabs.remove(tabId).catch(() => {});
  return { kind: 'closed', tabId };
}
