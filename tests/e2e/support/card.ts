import type { Browser } from 'webextension-polyfill';
import { CARDS_SHOWN_KEY } from '../../../src/model/ready-view.ts';
import type { Driver, Tab } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';

export interface Spot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the user sees of a card, read from where extensions can look: the page cannot. */
export interface SeenCard {
  /** `card`, or the `pill` that is left of it where there is no room. */
  part: 'card' | 'pill';
  text: string;
  label: string;
  spot: Spot;
  /** Buttons that can be seen, by class. */
  buttons: Record<string, Spot>;
  /** Class of the button that has the focus. */
  focused: string | null;
  style: { background: string; colour: string; direction: string; position: string; fontSize: string };
  markup: string;
  css: string;
}

type Api = Browser & { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The cards in a page. */
export const readCards = async (driver: Driver, tabId: number): Promise<SeenCard[]> =>
  driver.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const { chrome: api } = globalThis as unknown as { chrome: Api };
        const spotOf = (element: Element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        // Firefox shows shared sheets to nobody but the page's own scripts; there the card has a style element.
        const sheetsOf = (root: ShadowRoot): CSSStyleSheet[] => {
          try {
            return [...root.styleSheets, ...root.adoptedStyleSheets];
          } catch {
            return [...root.styleSheets];
          }
        };
        const found: unknown[] = [];
        for (const host of document.documentElement.children) {
          if (!(host instanceof HTMLElement) || host.localName !== 'div') continue;
          const root =
            api.dom?.openOrClosedShadowRoot(host) ??
            (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
          const part =
            root && [...root.querySelectorAll<HTMLElement>('.card, .pill')].find((one) => one.dataset.place);
          if (!root || !part) continue;
          const style = getComputedStyle(part);
          const buttons = [...part.querySelectorAll('button'), part].filter(
            (one) => one.localName === 'button',
          );
          found.push({
            part: part.className,
            text: part.innerText,
            label: part.getAttribute('aria-label'),
            spot: spotOf(part),
            buttons: Object.fromEntries(buttons.map((button) => [button.className, spotOf(button)])),
            focused: root.activeElement?.className ?? null,
            style: {
              background: style.backgroundColor,
              colour: style.color,
              direction: style.direction,
              position: style.position,
              fontSize: style.fontSize,
            },
            markup: root.innerHTML,
            css: sheetsOf(root)
              .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
              .join('\n'),
          });
        }
        return found;
      },
    });
    return (answer?.result ?? []) as SeenCard[];
  }, tabId);

/** Waits for the one card of a page. */
export const untilCard = (driver: Driver, tabId: number, passes: (card: SeenCard) => boolean = () => true) =>
  until(`a card in tab ${tabId}`, async () => {
    const cards = await readCards(driver, tabId);
    return cards.length === 1 && cards[0] && passes(cards[0]) ? cards[0] : undefined;
  });

/** Waits until a page has no card. */
export const untilNoCard = (driver: Driver, tabId: number) =>
  until(`no card in tab ${tabId}`, async () => (await readCards(driver, tabId)).length === 0);

/** Presses a button of a card with a real pointer. */
export async function clickCard(tab: Tab, card: SeenCard, button: string) {
  const spot = card.buttons[button];
  if (!spot) throw new Error(`the card has no button ${button}`);
  await tab.activate();
  await tab.clickAt((spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2);
}

/** Site id to the day on which its card was shown, as stored. */
export const readShown = (driver: Driver): Promise<Record<string, string>> =>
  driver.inExtension(async (key) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return ((await chrome.storage.local.get(key))[key] ?? {}) as Record<string, string>;
  }, CARDS_SHOWN_KEY);

/** Sets the days on which cards were shown, as if it had been so. */
export const setShown = (driver: Driver, shown: Record<string, string>) =>
  driver.inExtension(
    async (key, days) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.storage.local.set({ [key]: days });
      return null;
    },
    CARDS_SHOWN_KEY,
    shown,
  );
