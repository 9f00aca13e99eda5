import { openShadowRoot } from '../messages/open-shadow-root.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the user types or chooses. */
export const FIELDS =
  'input:not([type="hidden"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"], form button';

/** The same, and whatever else answers a click or may hold such a thing. */
export const CONTROLS = `${FIELDS}, button, [role="button"], [role="checkbox"], [role="switch"], [role="radio"], summary, iframe`;

/** Kept free around the box. */
const MARGIN = 4;
/** Distance of the points at which a box is looked through for what lies in shadow trees; less than a field's size. */
const STEP_X = 40;
const STEP_Y = 22;

const overlaps = (a: Box, b: Box): boolean =>
  a.left - MARGIN < b.right &&
  a.right + MARGIN > b.left &&
  a.top - MARGIN < b.bottom &&
  a.bottom + MARGIN > b.top;

/**
 * The first box under which no control of the page can be seen. The card itself must not be hit-testable meanwhile.
 * Undefined: there is none.
 */
export function findFreeBox<Place extends Box>(boxes: readonly Place[], selector: string): Place | undefined {
  let free = [...boxes];
  for (const control of document.querySelectorAll(selector)) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (!free.some((one) => overlaps(one, box)) || !isVisible(control)) continue;
    free = free.filter((one) => !overlaps(one, box));
    if (free.length === 0) return undefined;
  }
  return free.find((box) => !hasControlInShadow(box, selector));
}

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;

/** A selector does not reach into shadow trees; what a click would hit does. */
function hasControlInShadow(box: Box, selector: string): boolean {
  for (let y = box.top + STEP_Y / 2; y < box.bottom; y += STEP_Y)
    for (let x = box.left + STEP_X / 2; x < box.right; x += STEP_X)
      if (hitsControl(x, y, selector)) return true;
  return false;
}

function hitsControl(x: number, y: number, selector: string): boolean {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit && openShadowRoot(hit); root; root = hit && openShadowRoot(hit)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === hit) return false;
    hit = inner;
    if (hit.closest(selector)) return true;
  }
  return false;
}
