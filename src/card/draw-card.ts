import type { CardChoices, CardData } from '../messages/card-contract.ts';
import { buildCard } from './build-card.ts';
import { applyStyle } from './card-style.ts';
import { type Box, CONTROLS, FIELDS, findFreeBox } from './find-place.ts';

/** Distance to the edges of the window; as in the style. */
const EDGE = 12;

type Corner = 'bottom-right' | 'top-right' | 'bottom-left' | 'top-left';
const FROM_RIGHT: Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];
const FROM_LEFT: Corner[] = ['bottom-left', 'top-left', 'bottom-right', 'top-right'];

interface Placed<Name extends string> extends Box {
  name: Name;
}

/**
 * Draws the card into the page, in a corner where it lies over no control; where there is none, a pill at the edge
 * that opens it. Answers whether anything was drawn. The page's script can neither read nor press it: the shadow
 * root is closed and only events of the user's own making count. Once it is gone nothing of it is left.
 */
export function drawCard(data: CardData, tell: (choice: keyof CardChoices) => void): boolean {
  const page = document.documentElement;
  const isPage = page instanceof HTMLElement && document.body instanceof HTMLElement;
  if (!isPage || location.origin !== data.origin) return false;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const { card, pill, open, mute, close } = buildCard(data);
  applyStyle(root);
  root.append(card, pill);
  pill.hidden = true;
  card.style.visibility = 'hidden';
  page.append(host);

  const corners = getComputedStyle(page).direction === 'rtl' ? FROM_LEFT : FROM_RIGHT;
  const edges = corners === FROM_LEFT ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const showCard = (corner: Corner): true => {
    pill.hidden = true;
    card.hidden = false;
    card.dataset.place = corner;
    card.style.visibility = '';
    return true;
  };
  /** Puts the card where it covers nothing of what the selector means, or the pill; false: neither has room. */
  const settle = (selector: string): boolean => {
    card.hidden = false;
    pill.hidden = true;
    card.style.visibility = 'hidden';
    const corner = findFreeBox(
      corners.map((name) => boxAt(name, card)),
      selector,
    );
    if (corner) return showCard(corner.name);
    card.hidden = true;
    pill.hidden = false;
    pill.style.visibility = 'hidden';
    const edge = findFreeBox(
      edges.map((name) => edgeBox(name, pill)),
      selector,
    );
    if (!edge) return false;
    pill.dataset.place = edge.name;
    pill.style.visibility = '';
    return true;
  };
  if (!settle(CONTROLS)) {
    host.remove();
    return false;
  }

  const life = new AbortController();
  /** What had the focus before the card; it goes back there. */
  let before: Element | undefined;
  /** Once the user opened it from the pill it stays where it is. */
  let asked = false;
  const leave = (): void => {
    life.abort();
    const had = root.activeElement !== null;
    host.remove();
    if (had && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  const press = (part: HTMLElement | undefined, act: () => void): void => {
    part?.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) act();
      },
      { signal: life.signal },
    );
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
    showCard(corners[0] ?? 'bottom-right');
    close.focus({ preventScroll: true });
  });
  root.addEventListener(
    'keydown',
    (event) => {
      if (
        !event.isTrusted ||
        !(event instanceof KeyboardEvent) ||
        event.key !== 'Escape' ||
        event.isComposing
      )
        return;
      // The page is not to close something of its own as well.
      event.stopPropagation();
      event.preventDefault();
      leave();
    },
    { signal: life.signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof Element && !root.contains(from)) before = from;
    },
    { signal: life.signal },
  );

  const covers = (selector: string): boolean => {
    const part = card.hidden ? pill : card;
    part.style.visibility = 'hidden';
    const free = findFreeBox([part.getBoundingClientRect()], selector);
    part.style.visibility = '';
    return free === undefined;
  };
  /** A field that came to lie under the card, or that the user turned to, is uncovered. */
  const giveWay = (): void => {
    if (!host.isConnected) life.abort();
    else if (!asked && root.activeElement === null && covers(FIELDS) && !settle(FIELDS)) leave();
  };
  for (const [target, type] of [
    [document, 'focusin'],
    [document, 'scrollend'],
    [window, 'resize'],
  ] as const)
    target.addEventListener(type, giveWay, { signal: life.signal, passive: true });
  return true;
}

/** Where a part would lie in a corner of the window. */
function boxAt(name: Corner, part: HTMLElement): Placed<Corner> {
  const { width, height } = part.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const top = name.startsWith('top') ? EDGE : innerHeight - EDGE - height;
  const left = name.endsWith('left') ? EDGE : clientWidth - EDGE - width;
  return { name, left, top, right: left + width, bottom: top + height };
}

/** Where the pill would lie at an edge of the window. */
function edgeBox(name: 'left' | 'right', part: HTMLElement): Placed<'left' | 'right'> {
  const { width, height, top } = part.getBoundingClientRect();
  const left = name === 'left' ? 0 : document.documentElement.clientWidth - width;
  return { name, left, top, right: left + width, bottom: top + height };
}
