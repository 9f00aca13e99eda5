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

/** Whatever may be one of these: asked for by tag where that can be, which is the quickest on a large page. */
const TAGS = ['input', 'textarea', 'select', 'button', 'summary', 'iframe'];
const ATTRIBUTES = '[role], [contenteditable]';

/** Kept free around the box. */
const MARGIN = 4;
/** Distance of the points at which a box is looked through for fields in shadow trees; about a field's size. */
const STEP_X = 60;
const STEP_Y = 34;
/** To ask what lies at a point costs more the larger the page is; where it would be felt it is not asked. */
const MOST_ELEMENTS = 2_000;

/** Whether two boxes touch, or nearly. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left - MARGIN < b.right &&
  a.right + MARGIN > b.left &&
  a.top - MARGIN < b.bottom &&
  a.bottom + MARGIN > b.top;

/** The first box under which none of the page's elements that `selector` means can be seen. Undefined: none. */
export function findFreeBox<Place extends Box>(boxes: readonly Place[], selector: string): Place | undefined {
  let free = [...boxes];
  for (const control of listCandidates()) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (!free.some((one) => overlaps(one, box)) || !control.matches(selector) || !isVisible(control))
      continue;
    free = free.filter((one) => !overlaps(one, box));
    if (free.length === 0) return undefined;
  }
  if (document.getElementsByTagName('*')[MOST_ELEMENTS]) return free[0];
  return free.find((box) => !hasControlInShadow(box, selector));
}

const listCandidates = (): Element[] => [
  ...TAGS.flatMap((tag) => [...document.getElementsByTagName(tag)]),
  ...document.querySelectorAll(ATTRIBUTES),
];

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

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

/** Where the focus is, also in shadow trees. Undefined: nowhere, or on a part of the page too large to be a control. */
export function readFocusedBox(): Box | undefined {
  let focused = document.activeElement;
  while (focused) {
    const inner: Element | null | undefined = openShadowRoot(focused)?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  const box = focused?.getBoundingClientRect();
  return focused !== document.body && box && box.height < innerHeight / 3 ? box : undefined;
}
