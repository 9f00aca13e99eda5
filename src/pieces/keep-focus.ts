const CONTROL = 'a[href], button, input, select, textarea, summary';
/** How many places are remembered: a bar that answers an act and goes again leads back to where the act was. */
const REMEMBERED = 6;

/** Where the focus was. */
interface Place {
  element: Element;
  /** What it lay in, from the inside out. */
  around: Element[];
  row: RowPlace | undefined;
}

/** Place of a row in its list, and among all rows of its class: a list that loses its last row goes too. */
interface RowPlace {
  list: Element | null;
  index: number;
  className: string;
  indexInClass: number;
}

/**
 * Keeps the focus in a screen whose parts come and go. When what has the focus is taken out (a row that is dealt
 * with, a bar that is dismissed), the focus goes to the row that stands there now, else to where it was before, else
 * to the heading of the part (`data-focus-first` marks another one). Without this it falls to the page's body, and
 * who works by keyboard starts anew.
 */
export function keepFocus(root: HTMLElement): void {
  const doc = root.ownerDocument;
  let places: Place[] = [];

  const remember = () => {
    const element = doc.activeElement;
    if (!element || element === doc.body || !root.contains(element)) return;
    const earlier = places.filter((place) => place.element !== element);
    places = [{ element, around: listAround(element, root), row: placeOfRow(element, root) }, ...earlier];
    places.length = Math.min(places.length, REMEMBERED);
  };

  const mend = () => {
    const [lost] = places;
    // In a window that is not in front nobody has a focus to lose; it is mended when they come back.
    if (!lost || !doc.hasFocus() || (doc.activeElement && doc.activeElement !== doc.body)) return;
    // A click beside everything takes the focus away too; that is what the user wanted.
    if (isUsable(lost.element) && placeOfRow(lost.element, root)?.index === lost.row?.index) return;
    findNext(places, root)?.focus();
  };

  // Somebody may have been quicker than the screen.
  remember();
  doc.addEventListener('focusin', remember);
  new MutationObserver(mend).observe(root, { childList: true, subtree: true });
  doc.defaultView?.addEventListener('focus', mend);
}

function listAround(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) found.push(at);
  return found;
}

function placeOfRow(element: Element, root: Element): RowPlace | undefined {
  const row = element.closest('li');
  if (!row) return undefined;
  const { parentElement: list, className } = row;
  const index = list ? [...list.children].indexOf(row) : 0;
  return { list, index, className, indexInClass: className ? rowsOf(root, className).indexOf(row) : -1 };
}

const rowsOf = (root: Element, className: string): Element[] => [...root.getElementsByClassName(className)];

const isUsable = (element: Element): boolean => element.isConnected && !element.matches(':disabled');

const isStatus = (element: Element): boolean => element.getAttribute('role') === 'status';

function findNext([lost, ...before]: Place[], root: HTMLElement): HTMLElement | undefined {
  if (!lost) return undefined;
  const row = lost.row && findRow(lost.row, root);
  if (row) return row;
  if (lost.around.some(isStatus)) {
    const outside = before.filter(({ around }) => !around.some(isStatus));
    const earlier = outside.find(({ element }) => isUsable(element))?.element;
    return earlier instanceof HTMLElement ? earlier : findNext(outside, root);
  }
  for (const around of lost.around) {
    if (!around.isConnected) continue;
    const heading = findHeading(around);
    const control = heading ?? firstControl(around);
    if (control) return control;
  }
  return findHeading(root);
}

/** The first control of the row that stands where the lost one stood, or next to it. */
function findRow(
  { list, index, className, indexInClass }: RowPlace,
  root: HTMLElement,
): HTMLElement | undefined {
  const [rows, from] = list?.isConnected
    ? [[...list.children], index]
    : [className ? rowsOf(root, className) : [], indexInClass];
  return [...rows.slice(from), ...rows.slice(0, from).reverse()].map(firstControl).find(Boolean);
}

const firstControl = (within: Element): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>(CONTROL)].find(
    (control) => isUsable(control) && control.getClientRects().length > 0,
  );

/** The heading to go to, made ready to take the focus by program (not by Tab). */
function findHeading(within: Element): HTMLElement | undefined {
  const found =
    within.querySelector<HTMLElement>('[data-focus-first]') ??
    within.querySelector<HTMLElement>('h1, h2, h3');
  if (found) found.tabIndex = -1;
  return found ?? undefined;
}
