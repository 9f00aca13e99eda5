import type { Browser } from 'webextension-polyfill';
import type { TaughtRule } from '../../../src/model/taught-rule.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';
import { ask } from './screens.ts';

/** What the user sees of the picker, read from where extensions can look: the page cannot. */
export interface SeenPicker {
  /** What it says, top to bottom. */
  text: string;
  /** What it reads out. */
  said: string;
  /** The number it asks about; empty while it does not. */
  mask: string;
  /** Text of the button that has the focus. */
  focused: string | null;
  /** Middle of what can be pressed, by class. */
  buttons: Record<string, { x: number; y: number }>;
  /** Box around what is pointed at; null: nothing is. */
  frame: { left: number; top: number; right: number; bottom: number; number: boolean } | null;
}

type Api = Browser & { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The picker in a page; undefined when there is none. */
export const readPicker = (driver: Driver, tabId: number): Promise<SeenPicker | null> =>
  driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const { chrome: api } = globalThis as unknown as { chrome: Api };
        for (const host of document.querySelectorAll('div')) {
          const root =
            (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
            api.dom?.openOrClosedShadowRoot(host);
          const panel = root?.querySelector<HTMLElement>('.panel');
          if (!root || !panel) continue;
          const buttons = [...panel.querySelectorAll('button')].flatMap((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return width ? [[button.className, { x: x + width / 2, y: y + height / 2 }] as const] : [];
          });
          const frame = root.querySelector<HTMLElement>('.frame');
          const box = frame && !frame.hidden ? frame.getBoundingClientRect() : undefined;
          return {
            text: panel.innerText,
            said: root.querySelector('[aria-live]')?.textContent ?? '',
            mask: root.querySelector<HTMLElement>('.mask:not([hidden])')?.textContent ?? '',
            focused: root.activeElement?.localName === 'button' ? root.activeElement.textContent : null,
            buttons: Object.fromEntries(buttons),
            frame: box
              ? {
                  left: box.left,
                  top: box.top,
                  right: box.right,
                  bottom: box.bottom,
                  number: frame?.hasAttribute('data-number') ?? false,
                }
              : null,
          };
        }
        return null;
      },
    });
    return (answer?.result ?? null) as SeenPicker | null;
  }, tabId);

/** Waits for the picker of a page to be as wanted. */
export const untilPicker = (
  driver: Driver,
  tabId: number,
  what = 'a picker',
  passes: (picker: SeenPicker) => boolean = () => true,
) =>
  until(`${what} in tab ${tabId}`, async () => {
    const picker = await readPicker(driver, tabId);
    return picker && passes(picker) ? picker : undefined;
  });

export const untilNoPicker = (driver: Driver, tabId: number) =>
  until(`no picker in tab ${tabId}`, async () => (await readPicker(driver, tabId)) === null);

/** Presses a button of the picker with a real pointer. */
export async function clickPicker(tab: Tab, picker: SeenPicker, button: string) {
  const spot = picker.buttons[button];
  if (!spot) throw new Error(`the picker has no button ${button}`);
  await tab.clickAt(spot.x, spot.y);
}

/** Clicks an element of the page that lies under the picker. */
export async function pointAt(tab: Tab, selector: string) {
  const spot = await tab.waitFor((one) => {
    const box = document.querySelector(one)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await tab.clickAt(spot.x, spot.y);
}

export const listRules = async (driver: Driver, siteId?: string): Promise<TaughtRule[]> =>
  (await ask(driver, 'rule.list', siteId === undefined ? {} : { siteId })).rules;
