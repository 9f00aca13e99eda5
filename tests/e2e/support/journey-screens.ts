import type { Part } from '../../../src/dashboard/route.ts';
import type { Binding } from '../../../src/model/binding.ts';
import type { Row } from '../../../src/model/ready-view.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { ask, untilReady } from './screens.ts';

/** Opens the dashboard at one of its parts. */
export async function openDashboard(driver: Driver, part: Part): Promise<Tab> {
  const tab = await driver.openExtensionPage(`/options.html#/${part}`);
  await untilReady(tab);
  return tab;
}

/** Goes to a part of an open dashboard by its navigation. */
export async function goToPart(dashboard: Tab, part: Part) {
  await dashboard.click(`nav a[href="#/${part}"]`);
  await dashboard.waitFor(
    (at) => document.querySelector('nav [aria-current="page"]')?.getAttribute('href') === `#/${at}`,
    part,
  );
}

/** Opens the side panel in a tab of its own, working on the tab `over`. */
export async function openPanel(driver: Driver, over: Tab): Promise<Tab> {
  const panel = await driver.openExtensionPage(`/sidepanel.html?tab=${await over.tabId()}`);
  await panel.setSize(400, 800);
  await untilReady(panel);
  return panel;
}

/** Waits until the panel has a step in hand, not `before`; gives its site. */
export const untilStep = (panel: Tab, before = '') =>
  panel.waitFor((last) => {
    const step = document.querySelector<HTMLElement>('[data-step]')?.dataset.step;
    return step === last ? undefined : step;
  }, before);

/** Every row of every number, as the background lists them. */
export const listRows = async (driver: Driver): Promise<Row[]> =>
  (await ask(driver, 'rows.list', { from: 0, count: 100_000 })).rows;

/** The state of each listed site. */
export const listStates = async (driver: Driver): Promise<Record<string, Binding['state']>> =>
  Object.fromEntries((await listRows(driver)).map(({ siteId, state }) => [siteId, state]));

/** The whole of what the user sees and what it rests on, to be compared over restarts and restores. */
export async function readEverything(driver: Driver) {
  const { numbers } = await ask(driver, 'number.list', null);
  return {
    numbers,
    rows: await listRows(driver),
    history: await ask(driver, 'history.list', { from: 0, count: 1000 }),
    checklists: await Promise.all(
      numbers.map(({ id }) => ask(driver, 'checklist.list', { numberId: id }).then(({ done }) => done)),
    ),
  };
}

/** Lets a screen's files be read here in place of the browser's downloads. To be called before anything is saved. */
export const catchFiles = (tab: Tab) =>
  tab.evaluate(() => {
    const caught: Record<string, Promise<string>> = {};
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href);
      if (blob) caught[this.download] = blob.text();
    };
    Object.assign(globalThis, { caught });
  });

/** Waits for a file with this ending that a screen saved; gives its name and text. */
export const untilFile = (tab: Tab, ending: string) =>
  tab.waitFor(async (end) => {
    const { caught } = globalThis as unknown as { caught: Record<string, Promise<string>> };
    const name = Object.keys(caught).find((one) => one.endsWith(end));
    return name ? { name, text: (await caught[name]) ?? '' } : undefined;
  }, ending);

/** Chooses a file in a file field the way a person does: the page gets a real File and a change. */
export const chooseFile = (tab: Tab, selector: string, name: string, text: string) =>
  tab.evaluate(
    (field, fileName, content) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) throw new Error(`no field ${field}`);
      const files = new DataTransfer();
      files.items.add(new File([content], fileName, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    name,
    text,
  );

/** Opens the details of a row in a list and presses one of its verdicts. */
export async function sayInRow(screen: Tab, site: string, verdict: string) {
  await screen.click(`[data-row="${site}"] [data-action="details"]`);
  await screen.click(`[data-row="${site}"] [data-verdict="${verdict}"]`);
}

/** Every language the screens speak. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/** Sets the language and opens the screen anew in it. */
export async function speak(driver: Driver, tab: Tab, language: (typeof LANGUAGES)[number]) {
  await ask(driver, 'settings.set', { language });
  await tab.reload();
  await untilReady(tab);
  await tab.waitFor((lang) => document.documentElement.lang === lang, language);
}
