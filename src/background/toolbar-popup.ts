import { browser, hasSidePanel } from '../browser.ts';
import { firstScreen } from '../first-screen/first-screen.tsx';
import { POPUP_PAGE, popupAddress } from '../first-screen/popup-address.ts';
import { READY_VIEW_KEY, type ReadyView } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { readStoredSettings } from './stored-settings.ts';

/** Gives the toolbar button a popup that paints `view` before anything else. */
export async function offerFirstFrame(view: ReadyView, now: number): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, ...(await readStoredSettings()) };
  const screen = firstScreen(view, settings, browser.i18n.getUILanguage(), hasSidePanel(), now);
  await browser.action.setPopup({ popup: await popupAddress(JSON.stringify(screen)) });
}

/** Takes it back: what it shows is about to be so no longer, and may be erased. */
export const withdrawFirstFrame = (): Promise<void> => browser.action.setPopup({ popup: POPUP_PAGE });

/** Offers the view that is stored once more, after a change of language or theme. */
export async function redrawFirstFrame(now: number): Promise<void> {
  const view = (await browser.storage.local.get(READY_VIEW_KEY))[READY_VIEW_KEY] as ReadyView | undefined;
  if (view) await offerFirstFrame(view, now);
}
