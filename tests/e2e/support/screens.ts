import type { Browser } from 'webextension-polyfill';
import type { ScreenMessageName, ScreenMessages } from '../../../src/messages/contract.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';

/** Numbers nobody has: three that look different when masked, and one that shares a mask with the first. */
export const OLD = { typed: '138 0013 8000', e164: '+8613800138000', mask: '138****8000' };
export const NEW = { typed: '139 0000 1234', e164: '+8613900001234', mask: '139****1234' };
export const ALIKE = { typed: '138 1234 8000', e164: '+8613812348000', mask: '138****8000' };

/** The local calendar day `days` from now, as a date field writes it. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Asks the background as one of our own screens does. */
export const ask = <Name extends ScreenMessageName>(
  driver: Driver,
  name: Name,
  body: ScreenMessages[Name]['request'],
): Promise<ScreenMessages[Name]['reply']> =>
  driver.inExtension(
    (message: object) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      return chrome.runtime.sendMessage(message) as Promise<ScreenMessages[Name]['reply']>;
    },
    { from: 'screen', name, body },
  );

/** Waits until a screen of ours has painted. */
export const untilReady = (tab: Tab) => tab.waitFor(() => document.documentElement.dataset.ready === 'true');

export async function openWelcome(driver: Driver): Promise<Tab> {
  const tab = await driver.openExtensionPage('/welcome.html');
  await untilReady(tab);
  return tab;
}

/** Where the toolbar button leads. */
export const popupAddress = (driver: Driver): Promise<string> =>
  driver.inExtension(() => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return chrome.action.getPopup({});
  });

/** Opens the popup as the toolbar button does, but in a tab of its own; `over` is the tab it is opened for. */
export async function openPopup(driver: Driver, over?: Tab): Promise<Tab> {
  const query = over ? `?tab=${await over.tabId()}` : '';
  const { pathname, hash } = new URL(await popupAddress(driver), driver.extensionOrigin);
  const tab = await driver.openExtensionPage(pathname + query + hash);
  await tab.setSize(380, 600);
  await untilReady(tab);
  return tab;
}

/** Adds a number through the form of the first page and waits until it is listed. */
export async function addNumber(
  welcome: Tab,
  number: { typed: string; e164: string },
  label = '',
  country = 'CN',
) {
  await welcome.fill('#number-country', country);
  await welcome.fill('#number-text', number.typed);
  await welcome.fill('#number-label', label);
  await welcome.click('#number-form [type="submit"]');
  await untilAdded(welcome, number);
}

/** What the bar with the way back says was done last; empty: there is none. */
function readDone(): string {
  return document.querySelector('[data-action="undo"]')?.previousElementSibling?.textContent ?? '';
}

/**
 * Does something that can be undone and waits until the bar offers that: on a busy machine what was done shows earlier,
 * while the bar is still that of the act before, and its button leads elsewhere. The two acts must read differently.
 */
export async function doUndoable(tab: Tab, act: () => Promise<unknown>) {
  const before = await tab.evaluate(readDone);
  await act();
  await until('the bar of what was done', async () => {
    const now = await tab.evaluate(readDone);
    return now !== '' && now !== before;
  });
}

/** Waits until a number is listed and the form has emptied itself for the next one; either may come first. */
export const untilAdded = (welcome: Tab, number: { e164: string }) =>
  welcome.waitFor(
    (e164) =>
      !!document.querySelector(`[data-number="${e164}"]`) &&
      document.querySelector<HTMLInputElement>('#number-text')?.value === '',
    number.e164,
  );

/** Opens the retire form of a number. */
export async function openRetireForm(welcome: Tab, number: { e164: string }) {
  await welcome.click(`[data-number="${number.e164}"] [data-action="retire"]`);
  await welcome.waitFor(() => !!document.querySelector('#retire-form'));
}

/** Retires a number in favour of another, through the form. */
export async function retireNumber(
  welcome: Tab,
  number: { e164: string },
  replacement: { typed: string },
  on = dayFromNow(60),
) {
  await openRetireForm(welcome, number);
  const value = await welcome.waitFor(
    (digits) => {
      const options = [...document.querySelectorAll<HTMLOptionElement>('#retire-replacement option')];
      return options.find((option) => option.textContent?.replace(/\D/g, '').includes(digits))?.value;
    },
    replacement.typed.replace(/\D/g, ''),
  );
  await welcome.fill('#retire-replacement', value);
  await welcome.fill('#retire-on', on);
  await welcome.click('#retire-form [type="submit"]');
  await welcome.waitFor(
    (e164) => document.querySelector(`[data-number="${e164}"]`)?.getAttribute('data-status') === 'retiring',
    number.e164,
  );
}

/** Two numbers, the first retiring in favour of the second: where most journeys start. */
export async function setUpNumbers(welcome: Tab) {
  await addNumber(welcome, OLD);
  await addNumber(welcome, NEW);
  await retireNumber(welcome, OLD, NEW);
}

export interface ShownRow {
  site: string;
  state: string;
  group: string;
}

/** The rows a popup shows, from top to bottom. */
export const readRows = (popup: Tab): Promise<ShownRow[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
      site: row.dataset.row ?? '',
      state: row.dataset.state ?? '',
      group: row.closest<HTMLElement>('[data-group]')?.dataset.group ?? '',
    })),
  );

/** Waits until the popup shows a site in a state. */
export const untilRow = (popup: Tab, site: string, state: string) =>
  popup.waitFor(
    (id, wanted) => document.querySelector(`[data-row="${id}"]`)?.getAttribute('data-state') === wanted,
    site,
    state,
  );

/** Every fact in the extension's database, of whatever store. What the program did has a kind too, but no source. */
export const readFacts = (driver: Driver): Promise<Fact[]> =>
  driver.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Fact[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        // What the program did is no fact, though it is of a kind too.
        if (store === 'activity') continue;
        const records = await done(db.transaction(store).objectStore(store).getAll());
        found.push(...records.filter((record) => record && typeof record === 'object' && 'kind' in record));
      }
      db.close();
    }
    return found;
  });

/** What pages have shown of a site so far: sightings and questions. */
export const readSeen = async (driver: Driver, siteId: string) =>
  (await readFacts(driver)).flatMap((fact) =>
    fact.siteId === siteId && (fact.kind === 'sighting' || fact.kind === 'question') ? [fact] : [],
  );

/** Waits until a sighting of a site with this mask (white space apart) is stored. */
export const untilSeen = (driver: Driver, siteId: string, mask: string) =>
  until(`a sighting of ${mask} at ${siteId}`, async () =>
    (await readSeen(driver, siteId)).find(
      (fact) =>
        fact.kind === 'sighting' &&
        fact.numbers.some((number) => number.mask.replace(/\s/g, '') === mask.replace(/\s/g, '')),
    ),
  );
