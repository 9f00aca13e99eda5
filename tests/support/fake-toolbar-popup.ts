/** The part of the in-memory extension API that the toolbar button's popup belongs to. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Action {
  setPopup(details: { popup: string }): Promise<void>;
  getPopup(details: object): Promise<string>;
  resetState(): void;
}

/** Puts it in place; `fakeBrowser.reset()` brings back the popup of the manifest. */
export function fakeToolbarPopup(): void {
  const action = fakeBrowser.action as unknown as Action;
  const { resetState } = action;
  let address = '/popup.html';
  action.setPopup = async ({ popup }) => {
    address = popup;
  };
  action.getPopup = async () => address;
  action.resetState = () => {
    resetState();
    address = '/popup.html';
  };
}
