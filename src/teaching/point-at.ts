import { isVisible, type ShadowRootOf } from '../recogniser/dom.ts';
import { documentOf, listPageTexts, type Root } from './page-roots.ts';
import type { PageNumber } from './taught-place.ts';

/** A box in the coordinates of the whole window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What lies under a point of the window, below `above`; through shadow roots and frames of the same origin. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  above: Element,
  shadowRootOf: ShadowRootOf,
): Element | undefined {
  let hit = document.elementsFromPoint(x, y).find((element) => element !== above);
  for (let depth = 0; hit && depth < 20; depth++) {
    const root = shadowRootOf(hit);
    const inner: Element | null | undefined = root?.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!hit || !/^(?:iframe|frame)$/.test(hit.localName)) return hit;
  const frame = hit as HTMLIFrameElement;
  const inner = documentOf(frame);
  if (!inner) return hit;
  const box = frame.getBoundingClientRect();
  return (
    elementAt(inner, x - box.x - frame.clientLeft, y - box.y - frame.clientTop, above, shadowRootOf) ?? hit
  );
}

/** Where an element is seen in the window. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = { x, y, width, height };
  for (
    let frame = element.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const around = frame.getBoundingClientRect();
    box.x += around.x + frame.clientLeft;
    box.y += around.y + frame.clientTop;
  }
  return box;
}

const MOST_TEXTS = 400;

/** What the keys walk through: the numbers, then everything else that has a text, in page order. */
export function listStops(roots: readonly Root[], numbers: readonly PageNumber[]): Element[] {
  const stops = new Set(numbers.map(({ element }) => element));
  const first = [...stops];
  for (const root of roots)
    for (const { data, parentElement } of listPageTexts(root, MOST_TEXTS)) {
      if (!parentElement || !/\S/.test(data) || stops.has(parentElement)) continue;
      if (first.some((number) => number.contains(parentElement)) || !isVisible(parentElement)) continue;
      stops.add(parentElement);
    }
  return [...stops];
}

/** The element the user's selection lies in, also in a frame; undefined when nothing is selected. */
export function selectedElement(roots: readonly Root[]): Element | undefined {
  for (const root of roots) {
    if (root.nodeType !== 9) continue;
    const document = root as Document;
    const selection = document.getSelection();
    const node = selection && !selection.isCollapsed ? selection.getRangeAt(0).commonAncestorContainer : null;
    if (node) return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? undefined);
    const active = document.activeElement;
    if (active?.localName === 'input') return active;
  }
  return undefined;
}

/** Scrolls what lies under a point, where that is not the page itself: the picker keeps the wheel from it. */
export function scrollUnder(element: Element | undefined, dx: number, dy: number): boolean {
  for (let at = element; at && at !== at.ownerDocument.scrollingElement; at = at.parentElement ?? undefined) {
    const { overflowY } = at.ownerDocument.defaultView?.getComputedStyle(at) ?? {};
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowY ?? '')) {
      at.scrollBy(dx, dy);
      return true;
    }
  }
  return false;
}
