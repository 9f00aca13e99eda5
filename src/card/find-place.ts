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
export const CONTROLS = `${FIELDS}, button, [role="button"], [role="checkbox"], [role="switch"], [role="radio"], iframe, frame`;

/**
 * Whatever may be one of these, in one walk over the page: there each further selector costs half as much as the walk
 * itself, so that tags are not named. What is disabled, and so left out, comes with the form it belongs to.
 */
const CANDIDATES = ':enabled, [contenteditable]';
/** Asked too where the page is not so large that it would be felt: what is typed into is known without it. */
const MORE_CANDIDATES = `${CANDIDATES}, [role]`;
const FRAMES = 'iframe, frame';

/** Kept free around the box. */
const MARGIN = 4;
/** Distance of the points at which a box is looked through for fields in shadow trees; about a field's size. */
const STEP_X = 60;
const STEP_Y = 34;
/** What lies at a point costs the more to ask the larger the page is: above this size fewer points are asked … */
const MANY_ELEMENTS = 2_000;
const EVERY = 3;
/** … and above this one none. */
const MOST_ELEMENTS = 6_000;

/** Whether two boxes touch, or nearly. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left - MARGIN < b.right &&
  a.right + MARGIN > b.left &&
  a.top - MARGIN < b.bottom &&
  a.bottom + MARGIN > b.top;

/** The first box under which none of the page's elements that `selector` means can be seen. Undefined: none. */
export function findFreeBox<Place extends Box>(boxes: readonly Place[], selector: string): Place | undefined {
  let free = [...boxes];
  // Asked with brackets the browser would count all of them first.
  const all = document.getElementsByTagName('*');
  const isVast = all.item(MOST_ELEMENTS) !== null;
  for (const control of listCandidates(isVast ? CANDIDATES : MORE_CANDIDATES)) {
    // A form is none itself, and what it answers may be the names of its fields.
    if (control instanceof HTMLFormElement) continue;
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (!free.some((one) => overlaps(one, box)) || !control.matches(selector) || !isVisible(control))
      continue;
    free = free.filter((one) => !overlaps(one, box));
    if (free.length === 0) return undefined;
  }
  if (isVast) return free[0];
  const every = all.item(MANY_ELEMENTS) ? EVERY : 1;
  return free.find((box) => !hasControlInShadow(box, selector, every));
}

function listCandidates(selector: string): Set<Element> {
  const found = new Set(document.querySelectorAll(selector));
  const forms = new Set([...found].map((one) => (one as Partial<HTMLInputElement>).form));
  for (const form of forms) for (const one of form ? elementsOf(form) : []) found.add(one);
  // How many frames there are the window knows without a walk.
  if (window.length > 0) for (const frame of document.querySelectorAll(FRAMES)) found.add(frame);
  return found;
}

/** Asked past the names that fields may give to properties of their form. */
const elementsOf = (form: HTMLFormElement): Iterable<Element> =>
  Reflect.get(HTMLFormElement.prototype, 'elements', form);

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** A selector does not reach into shadow trees; what a click would hit does. */
function hasControlInShadow(box: Box, selector: string, every: number): boolean {
  let n = 0;
  for (let y = box.top + STEP_Y / 2; y < box.bottom; y += STEP_Y)
    for (let x = box.left + STEP_X / 2; x < box.right; x += STEP_X)
      if (n++ % every === 0 && hitsControl(x, y, selector)) return true;
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
