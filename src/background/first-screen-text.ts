import { browser, hasSidePanel } from '../browser.ts';
import { firstScreen } from '../first-screen/first-screen.tsx';
import { FIRST_SCREEN_KEY } from '../first-screen/keys.ts';
import { READY_VIEW_KEY, type ReadyView } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { readStoredSettings } from './stored-settings.ts';

/** What the popup paints before anything else, for a view that is about to be stored together with it. */
export async function firstScreenText(view: ReadyView, now: number): Promise<{ [FIRST_SCREEN_KEY]: string }> {
  const settings = { ...DEFAULT_SETTINGS, ...(await readStoredSettings()) };
  const screen = firstScreen(view, settings, browser.i18n.getUILanguage(), hasSidePanel(), now);
  return { [FIRST_SCREEN_KEY]: JSON.stringify(screen) };
}

/** Draws it anew for the view that is stored, after a change of language or theme. */
export async function redrawFirstScreen(now: number): Promise<void> {
  const view = (await browser.storage.local.get(READY_VIEW_KEY))[READY_VIEW_KEY] as ReadyView | undefined;
  if (view) await browser.storage.local.set(await firstScreenText(view, now));
}
