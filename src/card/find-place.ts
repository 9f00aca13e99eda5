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
/** Points looked at on each side of a box for what lies in a shadow tree. */
const POINTS = [0.08, 0.5, 0.92];

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
  return POINTS.some((x) =>
    POINTS.some((y) => {
      const at = [box.left + (box.right - box.left) * x, box.top + (box.bottom - box.top) * y] as const;
      let hit = document.elementFromPoint(...at);
      for (let root = hit && openShadowRoot(hit); hit && root; root = hit && openShadowRoot(hit)) {
        const inner: Element | null = root.elementFromPoint(...at);
        if (!inner || inner === hit) return false;
        hit = inner;
        if (hit.closest(selector)) return true;
      }
      return false;
    }),
  );
}
