import { applyInPageStyle } from '../look/in-page-style.ts';
import type { CardChoices, CardData } from '../messages/card-contract.ts';
import { buildCard } from './build-card.ts';
import { CARD_STYLE } from './card-style.ts';
import { type Box, CONTROLS, FIELDS, findFreeBox, overlaps, readFocusedBox } from './find-place.ts';
import { untilPainted } from './until-painted.ts';

/** Distance to the edges of the window; as in the style. */
const EDGE = 12;
/** A card that would take up more of the window, as with very large text, waits behind the pill. */
const MOST_OF_WINDOW = 2 / 3;

type Corner = 'bottom-right' | 'top-right' | 'bottom-left' | 'top-left';
type Side = 'left' | 'right';
const CORNERS: Record<Side, Corner[]> = {
  right: ['bottom-right', 'top-right', 'bottom-left', 'top-left'],
  left: ['bottom-left', 'top-left', 'bottom-right', 'top-right'],
};
const SIDES: Record<Side, Side[]> = { right: ['right', 'left'], left: ['left', 'right'] };

/** In the world of content scripts: how the card of a page goes, for the next one, while there is one or about to be. */
interface Scope {
  rebindLeave?: () => void;
}

/**
 * Draws the card into the page, in a corner where it lies over no control; where there is none, a pill at the edge
 * that opens it. Answers whether anything was drawn. The page's script can neither read nor press it: the shadow
 * root is closed and only events of the user's own making count. Once it is gone nothing of it is left.
 */
export async function drawCard(data: CardData, tell: (choice: keyof CardChoices) => void): Promise<boolean> {
  const page = document.documentElement;
  const isPage = page instanceof HTMLElement && document.body instanceof HTMLElement;
  if (!isPage || location.origin !== data.origin) return false;

  const scope = globalThis as Scope;
  scope.rebindLeave?.();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const { card, pill, open, mute, close } = buildCard(data);
  applyInPageStyle(root, CARD_STYLE);
  // Without a place neither can be seen.
  root.append(card, pill);
  page.append(host);
  const leaveUndrawn = (): void => {
    host.remove();
    if (scope.rebindLeave === leaveUndrawn) delete scope.rebindLeave;
  };
  scope.rebindLeave = leaveUndrawn;
  // The browser lays the page out by itself; to ask for sizes before would make it do so once more.
  await untilPainted();

  const first: Side = getComputedStyle(page).direction === 'rtl' ? 'left' : 'right';
  /**
   * Puts the card where it covers nothing of what the selector means and nothing that has the focus, or the pill;
   * false: neither has room.
   */
  const settle = (selector: string): boolean => {
    const focused = readFocusedBox();
    const find = <Place extends Box>(boxes: Place[]) =>
      findFreeBox(
        boxes.filter((box) => !focused || !overlaps(box, focused)),
        selector,
      );
    const corner = isTooTall(card) ? undefined : find(CORNERS[first].map((name) => cornerBox(name, card)));
    const side = corner ? undefined : find(SIDES[first].map((name) => sideBox(name, pill)));
    place(card, corner?.name);
    place(pill, side?.name);
    return corner !== undefined || side !== undefined;
  };
  if (!host.isConnected || !isPinned(card, pill) || !settle(CONTROLS)) {
    leaveUndrawn();
    return false;
  }

  const life = new AbortController();
  const { signal } = life;
  /** What had the focus before the card; it goes back there. */
  let before: Element | undefined;
  /** Once the user opened it from the pill it stays where it is. */
  let asked = false;
  const leave = (): void => {
    life.abort();
    delete scope.rebindLeave;
    const had = root.activeElement !== null;
    host.remove();
    if (had && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  scope.rebindLeave = leave;
  const press = (part: HTMLElement | undefined, act: () => void): void => {
    part?.addEventListener('click', ({ isTrusted }) => isTrusted && act(), { signal });
  };
  press(close, leave);
  press(mute, () => {
    tell('card.mute');
    leave();
  });
  press(open, () => {
    tell('card.open');
    leave();
  });
  press(pill, () => {
    asked = true;
    place(card, CORNERS[first][0]);
    close.focus({ preventScroll: true });
    place(pill, undefined);
  });
  root.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      // The page is not to close something of its own as well.
      event.stopPropagation();
      event.preventDefault();
      leave();
    },
    { signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof Element && !root.contains(from)) before = from;
    },
    { signal },
  );

  const coversSomething = (): boolean => {
    const box = (card.dataset.place ? card : pill).getBoundingClientRect();
    const focused = readFocusedBox();
    return (focused !== undefined && overlaps(box, focused)) || !findFreeBox([box], FIELDS);
  };
  /** A field that came to lie under the card, or that the user turned to, is uncovered. */
  const giveWay = (): void => {
    if (!host.isConnected) leave();
    else if (!asked && root.activeElement === null && coversSomething() && !settle(FIELDS)) leave();
  };
  for (const [target, type] of [
    [document, 'focusin'],
    [document, 'scrollend'],
    [window, 'resize'],
  ] as const)
    target.addEventListener(type, giveWay, { signal, passive: true });
  return true;
}

/**
 * Whether the parts lie where the window is. A page that transforms its root pins them to the whole page instead, so
 * that nobody could say where they come to lie.
 */
function isPinned(card: HTMLElement, pill: HTMLElement): boolean {
  const { left, top } = card.getBoundingClientRect();
  const middle = pill.getBoundingClientRect();
  // Below the window there may be a scroll bar.
  return Math.abs(left) < 2 && Math.abs(top) < 2 && Math.abs(middle.top + middle.bottom - innerHeight) < 40;
}

const isTooTall = (card: HTMLElement): boolean =>
  card.getBoundingClientRect().height > innerHeight * MOST_OF_WINDOW;

/** Shows a part at a place, or no more. */
function place(part: HTMLElement, name: string | undefined): void {
  if (name === undefined) delete part.dataset.place;
  else part.dataset.place = name;
}

/** Where a part would lie in a corner of the window. */
function cornerBox(name: Corner, part: HTMLElement): Box & { name: Corner } {
  const { width, height } = part.getBoundingClientRect();
  const top = name.startsWith('top') ? EDGE : innerHeight - EDGE - height;
  const left = name.endsWith('left') ? EDGE : document.documentElement.clientWidth - EDGE - width;
  return { name, left, top, right: left + width, bottom: top + height };
}

/** Where the pill would lie at a side of the window. */
function sideBox(name: Side, part: HTMLElement): Box & { name: Side } {
  const { width, height, top } = part.getBoundingClientRect();
  const left = name === 'left' ? 0 : document.documentElement.clientWidth - width;
  return { name, left, top, right: left + width, bottom: top + height };
}
